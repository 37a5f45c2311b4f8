import 'server-only'
import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Logger, type Runner, run, type WorkerEvents } from 'graphile-worker'
import { openPool } from '@/lib/db/pool'
import { log } from '@/lib/log/log'
import { holdWorkers } from './living-workers'
import type { JobName, Tasks } from './model'

/** Reading takes a processor each; fetching mostly waits. */
const AT_ONCE = 4
const POLL_MS = 1_000
const END_WITHIN_MS = 5_000
const WRITTEN_WITHIN_MS = 1_000
const LOOK_MS = 20

type Working = { readonly stop: () => Promise<void>; readonly ended: Promise<void> }

/**
 * Works off jobs in this process until it is stopped: those under way may end within five seconds, or are tried again
 * by the next process. Several processes share the work.
 */
export async function work(tasks: Tasks, { atOnce = AT_ONCE } = {}): Promise<Working> {
  const pool = openPool({ max: atOnce + 2, application_name: 'proviso-jobs' })
  const lost = (err: Error) =>
    log().warn({ event: 'jobs.connection-lost', err }, 'a connection of the jobs was lost')
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  const living = await holdWorkers(pool)
  const events = new EventEmitter() as WorkerEvents
  // A pool of workers takes its jobs under one name.
  events.on('pool:create', ({ workerPool }) => living.hold(workerPool.id))
  const runner = await run({
    pgPool: pool,
    events,
    concurrency: atOnce,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    crontab: '',
    logger: new Logger(toOurLog),
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [name, asTask(name as JobName, task as AnyTask)]),
    ),
    preset: { worker: { gracefulShutdownAbortTimeout: END_WITHIN_MS } },
  })
  const stop = once(async () => {
    await end(runner)
    await living.end()
    await noneIsBusy(pool)
    await pool.end()
  })
  return { stop, ended: runner.promise }
}

type AnyTask = (payload: never, about: { attempt: number; last: boolean }) => Promise<void>

const asTask =
  (name: JobName, task: AnyTask) =>
  async (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }): Promise<void> => {
    try {
      await task(payload as never, { attempt: job.attempts, last: job.attempts >= job.max_attempts })
    } catch (err) {
      log().warn({ event: 'jobs.failed', job: name, attempt: job.attempts, err }, 'a job failed')
      throw err
    }
  }

async function end(runner: Runner): Promise<void> {
  const patience = new Promise<void>((done) => setTimeout(done, END_WITHIN_MS + 1_000).unref())
  await Promise.race([runner.stop().catch(() => {}), patience])
}

/**
 * The library does not wait until it has written down that its last jobs are done, and a pool that ends serves nobody
 * who still waits for a connection: these jobs would be done twice.
 */
async function noneIsBusy(pool: ReturnType<typeof openPool>): Promise<void> {
  const until = Date.now() + WRITTEN_WITHIN_MS
  while (Date.now() < until && (pool.waitingCount > 0 || pool.idleCount < pool.totalCount))
    await wait(LOOK_MS)
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}

const toOurLog = () => (level: string, message: string) => {
  if (level === 'error') log().warn({ event: 'jobs.trouble', says: message }, 'trouble with the jobs')
  else if (level === 'warning') log().info({ event: 'jobs.notice', says: message }, 'the jobs say')
}
