import { afterEach, expect, test, vi } from 'vitest'
import { appPool } from '@/lib/db/test-database'
import { transaction } from '@/lib/db/transaction'
import { dequeue, enqueue } from './enqueue'
import type { Tasks } from './model'
import { work } from './work'

const pool = appPool()
const running: { stop: () => Promise<void> }[] = []
const start = async (tasks: Tasks) => {
  const one = await work(tasks, { atOnce: 2 })
  running.push(one)
  return one
}
const jobs = async () => (await pool.query('SELECT * FROM graphile_worker._private_jobs ORDER BY id')).rows

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()))
  await pool.query('DELETE FROM graphile_worker._private_jobs')
})

test('a job is done after the transaction that asked for it, and not when that is undone', async () => {
  const done: string[] = []
  await start({ 'import.look': async ({ rowId }) => void done.push(rowId) })
  await transaction(async (tx) => {
    await enqueue(tx, 'import.look', { rowId: 'undone' })
    return { ok: false }
  })
  await transaction((tx) => enqueue(tx, 'import.look', { rowId: 'kept' }))
  await vi.waitFor(() => expect(done).toEqual(['kept']), 5_000)
  await vi.waitFor(async () => expect(await jobs()).toEqual([]))
})

test('a job that throws is tried again later, and it is told when it is the last time', async () => {
  const seen: boolean[] = []
  await start({
    'import.look': async (_, { last }) => {
      seen.push(last)
      throw new Error('not now')
    },
  })
  await transaction((tx) => enqueue(tx, 'import.look', { rowId: 'a' }, { attempts: 2 }))
  await vi.waitFor(
    async () => expect(await jobs()).toMatchObject([{ attempts: 1, last_error: 'not now' }]),
    5_000,
  )
  expect((await jobs())[0].run_at.getTime()).toBeGreaterThan(Date.now() - 1_000)
  await pool.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
  await vi.waitFor(() => expect(seen).toEqual([false, true]), 8_000)
}, 20_000)

test('a key holds one job only, its time can be moved, and it can be taken back', async () => {
  const later = (days: number) => new Date(Date.now() + days * 86_400_000)
  const ask = (days: number) =>
    transaction((tx) =>
      enqueue(tx, 'article.recheck', { articleId: 'a' }, { key: 'recheck:a', runAt: later(days) }),
    )
  await ask(1)
  await ask(2)
  const [job, ...more] = await jobs()
  expect(more).toEqual([])
  expect(job.run_at.getTime()).toBeGreaterThan(later(1.5).getTime())
  await transaction((tx) => dequeue(tx, 'recheck:a'))
  expect(await jobs()).toEqual([])
})

test('a job that a dead process had in its hands is done by another', async () => {
  await transaction((tx) => enqueue(tx, 'import.look', { rowId: 'left' }))
  await pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute', locked_by = 'worker-of-the-dead'`,
  )
  const done: string[] = []
  await start({ 'import.look': async ({ rowId }) => void done.push(rowId) })
  await vi.waitFor(() => expect(done).toEqual(['left']), 8_000)
}, 20_000)

test('a process that is stopped at work loses no job and does none twice; the next goes on', async () => {
  const ids = Array.from({ length: 12 }, (_, at) => `row-${at}`)
  const done: string[] = []
  const tasks: Tasks = {
    'import.look': async ({ rowId }) => {
      await new Promise((over) => setTimeout(over, 100))
      done.push(rowId)
    },
  }
  await transaction(async (tx) => {
    for (const rowId of ids) await enqueue(tx, 'import.look', { rowId })
  })
  const first = await start(tasks)
  await vi.waitFor(() => expect(done.length).toBeGreaterThan(2), 8_000)
  await first.stop()
  const before = done.length
  expect(before).toBeLessThan(ids.length)
  expect(await jobs()).toHaveLength(ids.length - before)
  await start(tasks)
  await vi.waitFor(async () => expect(await jobs()).toEqual([]), 10_000)
  expect([...done].sort()).toEqual([...ids].sort())
}, 30_000)

test('looks of runs and looks by schedule together are never more at once than a process takes', async () => {
  let now = 0
  let most = 0
  let over = 0
  const task = async () => {
    now += 1
    most = Math.max(most, now)
    await new Promise((done) => setTimeout(done, 50))
    now -= 1
    over += 1
  }
  await transaction(async (tx) => {
    for (let at = 0; at < 8; at += 1) {
      await enqueue(tx, 'import.look', { rowId: `${at}` })
      await enqueue(tx, 'article.recheck', { articleId: `${at}` })
    }
  })
  await start({ 'import.look': task, 'article.recheck': task })
  await vi.waitFor(() => expect(over).toBe(16), 10_000)
  expect(most).toBe(2)
}, 20_000)

test('a process that lives holds a lock under the name by which its jobs are taken', async () => {
  const held: boolean[] = []
  await start({
    'import.look': async () => {
      const { rows } = await pool.query(
        `SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid::bigint = hashtext(locked_by)::bigint & 4294967295) AS held
         FROM graphile_worker._private_jobs`,
      )
      held.push(rows[0].held)
    },
  })
  await transaction((tx) => enqueue(tx, 'import.look', { rowId: 'mine' }))
  await vi.waitFor(() => expect(held).toEqual([true]), 8_000)
}, 20_000)

test('the schema is the one that this version of the library knows: it changes nothing at its start', async () => {
  const before = await pool.query('SELECT max(id) FROM graphile_worker.migrations')
  await start({})
  expect((await pool.query('SELECT max(id) FROM graphile_worker.migrations')).rows).toEqual(before.rows)
})

test('the application owns nothing of it', async () => {
  await expect(pool.query('DROP TABLE graphile_worker._private_jobs')).rejects.toThrow(/owner/)
  await expect(pool.query('CREATE TABLE graphile_worker.mine (id int)')).rejects.toThrow(/denied/)
})
