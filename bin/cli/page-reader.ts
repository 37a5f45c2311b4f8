import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ImportInput } from '@/lib/import/model'
import { SOURCE_WORKER } from '@/lib/import/source-worker'

const LIMIT_MS = 5_000
const MEMORY_MB = 768
const TOO_SLOW = 'Reading it took longer than five seconds.'
const NO_ANSWER = 'Reading it ended without an answer; it may need too much memory.'

/**
 * Reads pages one after the other on a thread of their own, so that no page takes longer than five seconds and none
 * ends the run. The answer has what `pageLine` says and `ms`, the time on that thread; `close` ends the thread.
 */
export function pageReader(limitMs = LIMIT_MS) {
  let thread: Promise<Worker> | null = null
  const read = async (input: ImportInput): Promise<object> => {
    thread ??= started()
    const worker = await thread
    const from = performance.now()
    const answer = await answerOf(worker, input, limitMs)
    if (typeof answer === 'object') return answer
    thread = null
    await worker.terminate()
    return { error: answer, ms: Math.round(performance.now() - from) }
  }
  const close = async () => {
    await (await thread)?.terminate()
  }
  return { read, close }
}

async function started(): Promise<Worker> {
  const worker = new Worker(SOURCE_WORKER, {
    eval: true,
    workerData: { entry: new URL('./extract-worker.ts', import.meta.url).href },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, stackSizeMb: 4 },
  })
  await once(worker, 'message')
  return worker
}

/** The answer, or why there is none; what the thread still says after that is lost with it. */
function answerOf(worker: Worker, input: ImportInput, limitMs: number): Promise<object | string> {
  return new Promise((resolve) => {
    const end = (answer: object | string) => {
      clearTimeout(timer)
      worker.off('message', end).off('error', stop).off('exit', stop)
      resolve(answer)
    }
    const stop = () => end(NO_ANSWER)
    const timer = setTimeout(() => end(TOO_SLOW), limitMs)
    worker.once('message', end).once('error', stop).once('exit', stop)
    worker.postMessage(input)
  })
}
