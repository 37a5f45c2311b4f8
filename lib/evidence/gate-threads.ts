import type { BlockingThread } from '@/lib/thread/model'
import { firstWords, type GateFinding, type GateInput, onStatement } from './gate-finding'
import type { LoadedRevision } from './model'

/** An open thread that blocks, on the sentence, on what is evidence of it or on an article of that, stops publishing. */
export function threadRule({ revision }: GateInput): GateFinding[] {
  const threads = revision.blockedBy ?? []
  if (threads.length === 0) {
    const sentence = 'No thread stops it.'
    return [{ id: 'no-blocking-thread', ok: true, sentence, place: onStatement('threads') }]
  }
  return threads.map((thread) => ({
    id: 'no-blocking-thread',
    ok: false,
    sentence: `A thread on ${aboutWords(thread, revision)} stops publishing: resolve it first.${saidWords(thread)}`,
    place: { screen: 'thread', thread: thread.publicId },
  }))
}

/** Who asks what, so that one thread is told from another. */
function saidWords({ by, said }: BlockingThread): string {
  return said === '' ? '' : ` ${by} asks: ${firstWords([{ exact: said }])}`
}

function aboutWords({ kind, annotationId }: BlockingThread, { passages }: LoadedRevision): string {
  if (kind === 'statement') return 'this sentence'
  if (kind === 'article') return 'an article that it rests on'
  const passage = passages.find((one) => one.annotationId === annotationId)
  return passage ? firstWords(passage.spans) : 'a passage that it rests on'
}
