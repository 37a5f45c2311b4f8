import 'server-only'
import type { Pool } from 'pg'
import { listen } from '@/lib/db/listener'
import { openPool } from '@/lib/db/pool'
import { log } from '@/lib/log/log'

/** Where readers are: the latest edition, and the newest notice over any. */
export type Pointer = {
  /** Null while nothing is published. */
  readonly latest: number | null
  /** The number of the newest notice or lifting of one; 0 while there is none. */
  readonly notice: number
}

/** What other parts of this process ask, the cache handler among them, which cannot import this file. */
export type PointerSource = { readonly current: () => Promise<Pointer> }

/** After this time the database is asked again even when nobody called: a lost connection goes unnoticed. */
const EXPIRY_MS = 2_000

type State = {
  pool?: Pool
  known?: { readonly pointer: Pointer; readonly readAt: number }
  reading?: Promise<Pointer>
  stopListening?: () => void
}

const shared = globalThis as typeof globalThis & {
  provisoPointer?: PointerSource
  provisoPointerState?: State
}

function state(): State {
  shared.provisoPointerState ??= {}
  return shared.provisoPointerState
}

/**
 * The pointer, at most two seconds old; renewed at once when an edition or a notice is written anywhere. While the
 * database does not answer, the last one known stands: readers go on reading.
 */
export async function currentPointer(): Promise<Pointer> {
  shared.provisoPointer ??= { current: currentPointer }
  const now = state()
  if (now.known && Date.now() - now.known.readAt < EXPIRY_MS) return now.known.pointer
  return refresh()
}

function refresh(): Promise<Pointer> {
  const now = state()
  now.reading ??= read().finally(() => {
    now.reading = undefined
  })
  return now.reading
}

async function read(): Promise<Pointer> {
  const now = state()
  const readAt = Date.now()
  try {
    now.stopListening ??= listen('proviso_edition', renew)
    const { rows } = await pool().query<Pointer>(
      'SELECT (SELECT max(number) FROM edition) AS latest, (SELECT coalesce(max(seq), 0) FROM edition_notice) AS notice',
    )
    const pointer = { latest: rows[0]?.latest ?? null, notice: rows[0]?.notice ?? 0 }
    now.known = { pointer, readAt }
    return pointer
  } catch (err) {
    if (!now.known) throw err
    log().warn(
      { event: 'edition.pointer-stale', err },
      'the database does not answer; the last edition stands',
    )
    now.known = { pointer: now.known.pointer, readAt }
    return now.known.pointer
  }
}

function pool(): Pool {
  const now = state()
  if (!now.pool) {
    now.pool = openPool({ max: 2, connectionTimeoutMillis: 3_000, allowExitOnIdle: true })
    now.pool.on('error', (err) => log().warn({ event: 'edition.pointer-connection', err }, 'connection lost'))
  }
  return now.pool
}

function renew(): void {
  const now = state()
  now.known = now.known && { ...now.known, readAt: 0 }
  // A read that is under way may have begun before the change: the next one begins after it.
  void (now.reading ?? Promise.resolve()).catch(() => {}).then(() => refresh().catch(() => {}))
}

/** Ends the connections; the next question opens them again. */
export async function closePointer(): Promise<void> {
  const now = state()
  shared.provisoPointerState = undefined
  now.stopListening?.()
  await now.pool?.end()
}
