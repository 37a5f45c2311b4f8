import 'server-only'
import type { Tx } from '@/lib/db/transaction'
import { sha256Hex } from '@/lib/text/sha256'
import { afterFailure, isLocked } from './lockout'
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

/**
 * Counts a try at an account as failed before the password is looked at, so that many at once cannot share one
 * free try. Answers whether the account takes tries at all; a locked one is not locked any longer by them.
 */
export async function admitAttempt(
  tx: Tx,
  email: string,
  now: Date,
): Promise<'admitted' | 'locked' | 'locks'> {
  const account = accountKey(email)
  await tx.$executeRaw`
    INSERT INTO login_attempt (account, failures, last_at) VALUES (${account}, 0, ${now}) ON CONFLICT DO NOTHING`
  await tx.$queryRaw`SELECT 1 FROM login_attempt WHERE account = ${account} FOR UPDATE`
  const attempts = await tx.loginAttempt.findUniqueOrThrow({ where: { account } })
  if (isLocked(attempts, now)) return 'locked'
  const next = afterFailure(attempts, now)
  await tx.loginAttempt.update({ where: { account }, data: next })
  return next.lockedUntil ? 'locks' : 'admitted'
}

/** After the right password: nothing is held against the account any longer. */
export async function forgetAttempts(tx: Tx, email: string): Promise<void> {
  await tx.loginAttempt.deleteMany({ where: { account: accountKey(email) } })
}

/** Takes away counts that no longer matter. */
export async function sweepAttempts(tx: Tx, olderThan: Date): Promise<void> {
  await tx.loginAttempt.deleteMany({ where: { lastAt: { lt: olderThan } } })
}

// People type passwords into the wrong field: what was typed is not kept.
function accountKey(email: string): string {
  return sha256Hex(email)
}
