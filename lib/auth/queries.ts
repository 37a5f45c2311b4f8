import 'server-only'
import { db } from '@/lib/db/client'
import type { Actor } from './model'
import { IDLE_LIFE_MS, type OwnSession, type SessionRow } from './session-standing'

/** A session with what decides whether it stands; null when there is none. The one question asked before anyone is known. */
export function sessionWithUser(sessionId: string): Promise<SessionRow | null> {
  return db.session.findUnique({
    where: { id: sessionId },
    select: {
      id: true,
      epoch: true,
      lastSeenAt: true,
      expiresAt: true,
      endedAt: true,
      user: { select: { id: true, name: true, role: true, active: true, epoch: true } },
    },
  })
}

/** The actor's own sessions that stand at `now`, newest use first. */
export function ownSessions(actor: Actor, now: Date): Promise<OwnSession[]> {
  return db.session.findMany({
    where: {
      userId: actor.id,
      endedAt: null,
      expiresAt: { gt: now },
      lastSeenAt: { gt: new Date(now.getTime() - IDLE_LIFE_MS) },
    },
    select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
  })
}
