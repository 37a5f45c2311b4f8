import 'server-only'
import type { Pool, PoolClient } from 'pg'
import { log } from '@/lib/log/log'
import { openPool } from './pool'

/** What the database announces: an edition or a notice; an audit row, by its number; that somebody came or went. */
export const CHANNELS = ['proviso_edition', 'proviso_audit', 'proviso_presence'] as const
export type Channel = (typeof CHANNELS)[number]

/** Given the payload, or null when the connection is new: anything may have been missed before. */
export type Hearer = (payload: string | null) => void

const RETRY_MS = 5_000
const LISTEN_TO_ALL = 'LISTEN proviso_edition; LISTEN proviso_audit; LISTEN proviso_presence'

type State = {
  readonly hearers: ReadonlyMap<Channel, Set<Hearer>>
  pool?: Pool
  /** Lets go of the connection while there is one. */
  release?: () => void
  connecting?: Promise<void>
  retry?: NodeJS.Timeout
}

const shared = globalThis as typeof globalThis & { provisoListener?: State }

function state(): State {
  shared.provisoListener ??= { hearers: new Map(CHANNELS.map((channel) => [channel, new Set<Hearer>()])) }
  return shared.provisoListener
}

/**
 * Hears what the database announces on a channel, over the one connection that listens in this process; it is opened
 * with the first hearer and again whenever it is lost. Answers how to stop. A hearer must not throw.
 */
export function listen(channel: Channel, hear: Hearer): () => void {
  const now = state()
  now.hearers.get(channel)?.add(hear)
  if (now.release) hear(null)
  else void connect(now)
  return () => {
    now.hearers.get(channel)?.delete(hear)
  }
}

function connect(now: State): Promise<void> {
  now.connecting ??= open(now)
    .catch((err) => {
      log().warn({ event: 'database.not-listening', err }, 'cannot listen to the database; trying again')
      tryLater(now)
    })
    .finally(() => {
      now.connecting = undefined
    })
  return now.connecting
}

async function open(now: State): Promise<void> {
  now.pool ??= openPool({ max: 1, connectionTimeoutMillis: 3_000, allowExitOnIdle: true })
  const client = await now.pool.connect()
  client.on('error', (err) => log().warn({ event: 'database.listener-lost', err }, 'connection lost'))
  client.on('notification', ({ channel, payload }) => tell(now, channel as Channel, payload ?? ''))
  const release = once(client)
  client.once('end', () => {
    release()
    now.release = undefined
    tryLater(now)
  })
  try {
    await client.query(LISTEN_TO_ALL)
  } catch (error) {
    release()
    throw error
  }
  now.release = release
  for (const channel of CHANNELS) tell(now, channel, null)
}

function once(client: PoolClient): () => void {
  let held = true
  return () => {
    if (held) client.release(true)
    held = false
  }
}

function tell(now: State, channel: Channel, payload: string | null): void {
  for (const hear of now.hearers.get(channel) ?? []) hear(payload)
}

function tryLater(now: State): void {
  if (shared.provisoListener !== now) return
  clearTimeout(now.retry)
  now.retry = setTimeout(() => void connect(now), RETRY_MS).unref()
}

/** Ends the connection and forgets who listens. */
export async function closeListener(): Promise<void> {
  const now = shared.provisoListener
  shared.provisoListener = undefined
  if (!now) return
  clearTimeout(now.retry)
  await now.connecting
  now.release?.()
  await now.pool?.end()
}
