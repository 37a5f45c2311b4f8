import 'server-only'
import type { Tx } from '@/lib/db/transaction'
import type { JobName, JobOptions, Jobs } from './model'

const ATTEMPTS = 5

/** Asks for a job in the writer's own transaction: both stand or neither does. */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
  { runAt, key, attempts = ATTEMPTS, priority = 0 }: JobOptions = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM graphile_worker.add_job(
      ${name}, ${JSON.stringify(payload)}::json, run_at => ${runAt ?? null}::timestamptz,
      max_attempts => ${attempts}::int, job_key => ${key ?? null}, priority => ${priority}::int)`
}

/** Takes back a job that waits under a key; one that runs is left to end. */
export async function dequeue(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM graphile_worker.remove_job(${key})`
}
