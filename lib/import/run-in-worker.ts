import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type ImportInput, type ImportOutcome, MAX_BYTES, type Unreadable, unreadable } from './model'
import type { OriginalInput, SafeOriginal } from './safe-original'
import { SOURCE_WORKER } from './source-worker'

/** A page that takes longer is hostile or broken; an honest one of three megabytes takes about three. */
const TIME_LIMIT_MS = 4_500
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

/** Threads that stay for the next page; more pages at a time wait for one. */
const THREADS = Math.max(2, Math.min(4, availableParallelism()))
/** A thread is let go after this many pages, with whatever parsers left behind in it. */
const PAGES_A_THREAD = 200
/** Starting compiles the pipeline once; on a busy machine that takes its time, and it is not the page's fault. */
const START_LIMIT_MS = 20_000

type Outcome = ImportOutcome | SafeOriginal
type Said = { outcome: Outcome } | { ready: true } | { error: unknown } | { exit: true }
type Thread = { readonly worker: Worker; isReady: boolean; pages: number; hear: (said: Said) => void }
type Pool = { readonly idle: Thread[]; busy: number; readonly waiting: (() => void)[] }

// This module is evaluated several times in one process: the threads are kept beside it.
const shared = globalThis as typeof globalThis & { threadsOfImport?: Pool }
const pool = (): Pool => {
  shared.threadsOfImport ??= { idle: [], busy: 0, waiting: [] }
  return shared.threadsOfImport
}

type Limits = { readonly timeLimitMs?: number; readonly reportCrash?: (error: unknown) => void }

/**
 * Reads a document on a thread of its own, with limits on time and memory, so that no page can stop the
 * server. Answers with the reading, or says why there is none; it never rejects. `reportCrash` hears of an
 * error that is a bug, for the log. A thread that was too slow, ran out of memory or crashed is ended; the others
 * stay for the next page. Works in the built server, on the command line and in tests alike.
 */
export async function readInWorker(
  { bytes, ...hints }: ImportInput,
  limits: Limits = {},
): Promise<ImportOutcome> {
  // What is too large is refused by the first step and need not be copied whole to be told so.
  const input = { ...hints, bytes: new Uint8Array(bytes.subarray(0, MAX_BYTES + 1)) }
  return (await onThread(input, limits)) as ImportOutcome
}

/** Makes an original safe to be looked at, on such a thread; null where it took too long or too much. Never rejects. */
export async function showInWorker(input: OriginalInput, limits: Limits = {}): Promise<string | null> {
  const outcome = await onThread(input, limits)
  return 'body' in outcome ? outcome.body : null
}

async function onThread(
  input: ImportInput | OriginalInput,
  { timeLimitMs = TIME_LIMIT_MS, reportCrash = () => {} }: Limits,
): Promise<Outcome> {
  const thread = await takeThread()
  try {
    const { outcome, isWell } = await readOn(thread, input, timeLimitMs, reportCrash)
    if (isWell && ++thread.pages < PAGES_A_THREAD) giveBack(thread)
    else void thread.worker.terminate()
    return outcome
  } finally {
    const { waiting } = pool()
    pool().busy -= 1
    waiting.shift()?.()
  }
}

async function takeThread(): Promise<Thread> {
  const now = pool()
  while (now.busy >= THREADS) await new Promise<void>((free) => now.waiting.push(free))
  now.busy += 1
  const thread = now.idle.pop() ?? startThread()
  thread.worker.ref()
  return thread
}

// A process may end while threads wait for a page that never comes.
function giveBack(thread: Thread): void {
  thread.hear = () => {}
  thread.worker.unref()
  pool().idle.push(thread)
}

type Read = { readonly outcome: Outcome; readonly isWell: boolean }

function readOn(
  thread: Thread,
  input: ImportInput | OriginalInput,
  timeLimitMs: number,
  reportCrash: (error: unknown) => void,
): Promise<Read> {
  return new Promise<Read>((resolve) => {
    let timer = setTimeout(() => end(TOO_SLOW), START_LIMIT_MS)
    const end = (outcome: Outcome, isWell = false) => {
      clearTimeout(timer)
      resolve({ outcome, isWell })
    }
    const begin = () => {
      clearTimeout(timer)
      timer = setTimeout(() => end(TOO_SLOW), timeLimitMs)
      thread.worker.postMessage(input)
    }
    thread.hear = (said) => {
      if ('outcome' in said) end(said.outcome, true)
      else if ('error' in said) end(crashed(said.error, reportCrash))
      else if ('ready' in said) begin()
      else end(CRASHED)
    }
    if (thread.isReady) begin()
  })
}

function startThread(): Thread {
  const thread: Thread = { worker: startWorker(), isReady: false, pages: 0, hear: () => {} }
  const forget = (said: Said) => {
    const { idle } = pool()
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
    thread.hear(said)
  }
  thread.worker.on('message', (said: Said) => {
    thread.isReady = true
    thread.hear(said)
  })
  thread.worker.on('error', (error) => forget({ error }))
  thread.worker.on('exit', () => forget({ exit: true }))
  return thread
}

function startWorker(): Worker {
  // The built server compiles the worker; the bundler recognises it by exactly this expression.
  if (process.env.NEXT_RUNTIME) {
    return new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: RESOURCE_LIMITS })
  }
  const entry = import.meta.url.replace(/run-in-worker\.ts$/, 'worker.ts')
  return new Worker(SOURCE_WORKER, {
    eval: true,
    execArgv: [],
    workerData: { entry },
    resourceLimits: RESOURCE_LIMITS,
  })
}

function crashed(error: unknown, reportCrash: (error: unknown) => void): Unreadable {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return TOO_BIG
  reportCrash(error)
  return CRASHED
}
