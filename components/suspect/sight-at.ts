import type { Span } from '@/lib/anchoring/model'
import type { PassageBlock } from '@/lib/annotation/cut-passage'
import type { PassageSight } from '@/lib/placement/model'

/** As much as a person needs to see what the words belong to; the queue shows as much of a candidate. */
const WORDS_AROUND = 25

export type VersionText = Pick<PassageSight, 'versionId' | 'number' | 'capturedAt'> & {
  readonly text: string
  readonly blocks: readonly PassageBlock[]
}

/** Spans of a version as the queue shows a place: their words, with some of the same block around them. */
export function sightAt({ text, blocks, ...version }: VersionText, spans: readonly Span[]): PassageSight {
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? start
  const from = blocks.find((block) => block.start <= start && start < block.end)?.start ?? start
  const to = blocks.find((block) => block.start < end && end <= block.end)?.end ?? end
  return {
    ...version,
    spans,
    words: spans.map((span) => text.slice(span.start, span.end)),
    before: lastWords(text.slice(from, start)),
    after: firstWords(text.slice(end, to)),
  }
}

const lastWords = (text: string) => (text.match(/\S+\s*/g) ?? []).slice(-WORDS_AROUND).join('')

const firstWords = (text: string) => (text.match(/\s*\S+/g) ?? []).slice(0, WORDS_AROUND).join('')
