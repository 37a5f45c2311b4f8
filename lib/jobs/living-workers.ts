import 'server-only'
import type { Pool, PoolClient } from 'pg'
import { log } from '@/lib/log/log'

/** First half of our advisory locks; the second half is a hash of the worker's name. */
const LOCK_CLASS = 7_271_811
const LOOK_EVERY_MS = 10_000

/**
 * The library gives a dead process's jobs to others after four hours. Here every process holds a lock of the database
 * under the name that its jobs are taken by, which ends with the process however it ends; jobs without one are let go.
 */
export async function holdWorkers(pool: Pool) {
  const names = new Set<string>()
  let client: PoolClient | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const hold = (name: string): Promise<unknown> => {
    names.add(name)
    queue = queue
      .then(() => client?.query('SELECT pg_advisory_lock($1, hashtext($2))', [LOCK_CLASS, name]))
      .catch(() => {})
    return queue
  }
  const look = async () => {
    if (!client) {
      const opened = await pool.connect()
      opened.once('error', () => {
        if (client === opened) client = undefined
        opened.release(true)
      })
      client = opened
      for (const name of names) await hold(name)
    }
    await queue
    await client.query(LET_GO, [LOCK_CLASS])
  }
  const quietly = () =>
    look().catch((err) =>
      log().warn({ event: 'jobs.not-looked', err }, 'jobs of dead processes were not looked for'),
    )
  await quietly()
  const timer = setInterval(() => void quietly(), LOOK_EVERY_MS).unref()
  return {
    hold: (name: string) => void hold(name),
    end: async () => {
      clearInterval(timer)
      const held = client
      client = undefined
      held?.release(true)
    },
  }
}

// One that was made a moment ago may not have its lock yet. That a process was killed is no attempt of the job; but one
// that takes every process with it ends some day.
const LET_GO = `
  UPDATE graphile_worker._private_jobs j
  SET locked_at = NULL, locked_by = NULL, max_attempts = least(j.max_attempts + 1, greatest(j.max_attempts, 12))
  WHERE j.locked_at < now() - interval '5 seconds' AND NOT EXISTS (
    SELECT 1 FROM pg_locks l WHERE l.locktype = 'advisory' AND l.classid = $1
      AND l.objid::bigint = hashtext(j.locked_by)::bigint & 4294967295
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))`
