import type { Role } from './model'

/** A session ends this long after signing in, whatever happens in it. */
export const ABSOLUTE_LIFE_MS = 12 * 60 * 60 * 1000
/** … and this long after its last request. */
export const IDLE_LIFE_MS = 2 * 60 * 60 * 1000
/** The time of the last request is written down no more often than this. */
export const TOUCH_INTERVAL_MS = 60 * 1000

/** What a browser's token claims. */
export type SessionClaim = { readonly sessionId: string; readonly epoch: number }

/** What the database knows about it now. */
export type SessionRow = {
  readonly id: string
  readonly epoch: number
  readonly lastSeenAt: Date
  readonly expiresAt: Date
  readonly endedAt: Date | null
  readonly user: {
    readonly id: string
    readonly name: string
    readonly role: Role
    readonly active: boolean
    readonly epoch: number
  }
}

/** One of somebody's own sessions, as they may see it. */
export type OwnSession = {
  readonly id: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly userAgent: string
}

/** Whether a session still stands: not ended, not expired or idle, its user active and unchanged since. */
export function stands(row: SessionRow, claim: SessionClaim, now: Date): boolean {
  return (
    row.id === claim.sessionId &&
    row.endedAt === null &&
    now < row.expiresAt &&
    now.getTime() - row.lastSeenAt.getTime() < IDLE_LIFE_MS &&
    row.user.active &&
    claim.epoch === row.epoch &&
    row.epoch === row.user.epoch
  )
}

/** Whether the time of the last request is old enough to be written down anew. */
export function wantsTouch(row: SessionRow, now: Date): boolean {
  return now.getTime() - row.lastSeenAt.getTime() >= TOUCH_INTERVAL_MS
}
