import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { db } from './client'
import type { Prisma } from './generated/client'

/** The database inside one transaction. */
export type Tx = Prisma.TransactionClient

type Outcome = { readonly ok: boolean }

const RETRIES = 3
const FIRST_WAIT_MS = 20
/** serialization_failure and deadlock_detected: the server undid everything, doing it again is safe. */
const RETRIED = new Set(['P2034', '40001', '40P01'])

class RolledBack<Value> extends Error {
  constructor(readonly outcome: Value) {
    super('rolled back')
  }
}

/**
 * Runs `work` in one READ COMMITTED transaction. When it returns an outcome that is not ok, or throws, nothing
 * of it stays. After a deadlock or serialization conflict all of `work` runs again, up to three times: it must
 * not do anything outside the transaction.
 */
export async function transaction<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(work)
    } catch (error) {
      if (error instanceof RolledBack) return error.outcome as Value
      if (attempt >= RETRIES || !isConflict(error)) throw error
      await wait(Math.random() * FIRST_WAIT_MS * 2 ** attempt)
    }
  }
}

function once<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
  return db.$transaction(
    async (tx) => {
      const outcome = await work(tx)
      if (isRefused(outcome)) throw new RolledBack(outcome)
      return outcome
    },
    { isolationLevel: 'ReadCommitted', maxWait: 10_000, timeout: 30_000 },
  )
}

function isRefused(outcome: unknown): outcome is Outcome {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false
}

/** Whether a database error says that the server gave up one of two transactions that met. */
export function isConflict(error: unknown): boolean {
  return codesOf(error).some((code) => RETRIED.has(code))
}

// Prisma's own code, PostgreSQL's as the adapter reports it, and the one inside a failed raw query.
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>
  const own = [code, originalCode].filter((value): value is string => typeof value === 'string')
  return [...own, ...[cause, meta, driverAdapterError].flatMap((inner) => codesOf(inner, depth + 1))]
}
