import { Worker } from 'node:worker_threads'
import { type ImportInput, type ImportOutcome, MAX_BYTES, type Unreadable, unreadable } from './model'
import { SOURCE_WORKER } from './source-worker'

/** A page that takes longer is hostile or broken; an honest one of three megabytes takes about three. */
const TIME_LIMIT_MS = 5_000
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 384, stackSizeMb: 4 }

const TOO_SLOW = unreadable(
  'too-slow',
  'Reading it took longer than five seconds. Paste the text of the article instead.',
)
const TOO_BIG = unreadable(
  'out-of-memory',
  'Reading it took too much memory. Paste the text of the article instead.',
)
const CRASHED = unreadable('crashed', 'It could not be read. Paste the text of the article instead.')

/**
 * Reads a document on a thread of its own, with limits on time and memory, so that no page can stop the
 * server. Answers with the reading, or says why there is none; it never rejects. `reportCrash` hears of an
 * error that is a bug, for the log. Works in the built server, on the command line and in tests alike.
 */
export function readInWorker(
  input: ImportInput,
  { timeLimitMs = TIME_LIMIT_MS, reportCrash = (_error: unknown) => {} } = {},
): Promise<ImportOutcome> {
  const worker = startWorker(input)
  return new Promise<ImportOutcome>((resolve) => {
    const timer = setTimeout(() => resolve(TOO_SLOW), timeLimitMs)
    worker.once('message', (outcome: ImportOutcome) => resolve(outcome))
    worker.once('error', (error) => resolve(crashed(error, reportCrash)))
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve(CRASHED)
    })
  }).finally(() => worker.terminate())
}

function startWorker({ bytes, ...hints }: ImportInput): Worker {
  // What is too large is refused by the first step and need not be copied whole to be told so.
  const input: ImportInput = { ...hints, bytes: new Uint8Array(bytes.subarray(0, MAX_BYTES + 1)) }
  // The built server compiles the worker; the bundler recognises it by exactly this expression.
  if (process.env.NEXT_RUNTIME) {
    return new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { input },
      resourceLimits: RESOURCE_LIMITS,
    })
  }
  const entry = import.meta.url.replace(/run-in-worker\.ts$/, 'worker.ts')
  return new Worker(SOURCE_WORKER, {
    eval: true,
    execArgv: [],
    workerData: { input, entry },
    resourceLimits: RESOURCE_LIMITS,
  })
}

function crashed(error: unknown, reportCrash: (error: unknown) => void): Unreadable {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return TOO_BIG
  reportCrash(error)
  return CRASHED
}
