import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { db } from './client'
import { appPool, ownerPool } from './test-database'
import { type Tx, transaction } from './transaction'

beforeAll(async () => {
  await ownerPool().query('CREATE TABLE counter (id int PRIMARY KEY, value int NOT NULL)')
  await ownerPool().query('GRANT SELECT, INSERT, UPDATE, DELETE ON counter TO proviso_app')
  await ownerPool().query('INSERT INTO counter VALUES (1, 0), (2, 0)')
})
afterEach(async () => {
  await ownerPool().query('UPDATE counter SET value = 0')
})

const add = (tx: Tx, id: number, by = 1) =>
  tx.$executeRaw`UPDATE counter SET value = value + ${by} WHERE id = ${id}`
async function values(): Promise<number[]> {
  const { rows } = await appPool().query<{ value: number }>('SELECT value FROM counter ORDER BY id')
  return rows.map(({ value }) => value)
}

test('the application takes on its role with the connection and owns nothing', async () => {
  const [who] = await db.$queryRaw<{ user: string; owned: bigint }[]>`
    SELECT current_user::text AS user, (SELECT count(*) FROM pg_tables WHERE tableowner = current_user) AS owned`
  expect(who).toEqual({ user: 'proviso_app', owned: 0n })
})

test('what was done stays when the outcome is ok', async () => {
  const outcome = await transaction(async (tx) => {
    await add(tx, 1)
    return { ok: true, value: 'done' } as const
  })
  expect(outcome).toEqual({ ok: true, value: 'done' })
  expect(await values()).toEqual([1, 0])
})

test('a refused outcome is returned and nothing stays', async () => {
  const outcome = await transaction(async (tx) => {
    await add(tx, 1)
    return { ok: false, reason: 'stale' } as const
  })
  expect(outcome).toEqual({ ok: false, reason: 'stale' })
  expect(await values()).toEqual([0, 0])
})

test('a thrown error is passed on and nothing stays', async () => {
  const work = async (tx: Tx) => {
    await add(tx, 1)
    throw new Error('bug')
  }
  await expect(transaction(work)).rejects.toThrow('bug')
  expect(await values()).toEqual([0, 0])
})

test('the isolation is READ COMMITTED', async () => {
  const level = await transaction((tx) => tx.$queryRaw`SHOW transaction_isolation`)
  expect(level).toEqual([{ transaction_isolation: 'read committed' }])
})

describe('conflicts', () => {
  test('two that lock each other’s rows both finish: the one given up runs again', async () => {
    let runs = 0
    const bothHoldOne = meeting(2)
    const work = (mine: number, other: number) =>
      transaction(async (tx) => {
        runs += 1
        await add(tx, mine)
        await bothHoldOne()
        await add(tx, other)
        return { ok: true } as const
      })
    await Promise.all([work(1, 2), work(2, 1)])
    expect(await values()).toEqual([2, 2])
    expect(runs).toBe(3)
  })

  test('what conflicts every time is given up after three retries', async () => {
    let runs = 0
    const work = async (tx: Tx) => {
      runs += 1
      await tx.$executeRawUnsafe("DO $$ BEGIN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END $$")
    }
    await expect(transaction(work)).rejects.toThrow()
    expect(runs).toBe(4)
  })

  test('any other database error is not tried again', async () => {
    let runs = 0
    const work = async (tx: Tx) => {
      runs += 1
      await tx.$executeRaw`INSERT INTO counter VALUES (1, 0)`
    }
    await expect(transaction(work)).rejects.toThrow()
    expect(runs).toBe(1)
  })

  test('twenty at once on one row lose nothing', async () => {
    await Promise.all(Array.from({ length: 20 }, () => transaction((tx) => add(tx, 1))))
    expect(await values()).toEqual([20, 0])
  })
})

/** A point that lets nobody on until so many have come; later comers pass. */
function meeting(size: number): () => Promise<void> {
  let come = 0
  let open: () => void
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    come += 1
    if (come >= size) open()
    return gate
  }
}
