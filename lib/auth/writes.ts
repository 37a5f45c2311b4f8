import 'server-only'
import type { Tx } from '@/lib/db/transaction'
import { ABSOLUTE_LIFE_MS, type SessionClaim } from './session-standing'

const USER_AGENT_CHARACTERS = 300

/** A new session of a user, with the epoch the user has now. */
export async function openSession(
  tx: Tx,
  user: { readonly id: string; readonly epoch: number },
  values: { readonly userAgent: string; readonly now: Date },
): Promise<SessionClaim> {
  const { id, epoch } = await tx.session.create({
    data: {
      userId: user.id,
      epoch: user.epoch,
      createdAt: values.now,
      lastSeenAt: values.now,
      expiresAt: new Date(values.now.getTime() + ABSOLUTE_LIFE_MS),
      userAgent: values.userAgent.slice(0, USER_AGENT_CHARACTERS),
    },
    select: { id: true, epoch: true },
  })
  return { sessionId: id, epoch }
}

/** Ends sessions of a user: all of them, or the one named. Answers how many were open. */
export async function endSessions(tx: Tx, userId: string, now: Date, sessionId?: string): Promise<number> {
  const where = sessionId ? { userId, id: sessionId } : { userId }
  const { count } = await tx.session.updateMany({
    where: { ...where, endedAt: null },
    data: { endedAt: now },
  })
  return count
}
