import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db/client'
import { transaction } from '@/lib/db/transaction'
import { log } from '@/lib/log/log'
import { fail, ok, type Result } from '@/lib/result/result'
import type { Actor } from './model'
import { hashPassword, isPassword } from './password-hash'
import { type PasswordFault, passwordFault } from './password-rules'
import { emailAddress } from './schema'
import { type SessionClaim, TOUCH_INTERVAL_MS } from './session-standing'
import { provenActor } from './system-actor'
import { admitAttempt, endSessions, forgetAttempts, openSession, sweepAttempts } from './writes'

const DAY_MS = 24 * 60 * 60 * 1000

/** Notes that a session is in use. Leaves no audit row: it is no decision of anyone's. */
export async function touchSession(sessionId: string, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { id: sessionId, endedAt: null, lastSeenAt: { lte: new Date(now.getTime() - TOUCH_INTERVAL_MS) } },
    data: { lastSeenAt: now },
  })
}

export type SignIn = {
  readonly email: string
  readonly password: string
  readonly userAgent: string
  /** The session the browser had until now: it ends, whoever's it is. */
  readonly replaces?: string
}

/**
 * Opens a session for the right password of an active user. Every other case (unknown, wrong, locked, disabled,
 * no password) is the one answer `wrong`, after the same work. A right password does not open a locked account.
 */
export async function signIn(
  _actor: 'nobody',
  input: SignIn,
  now = new Date(),
): Promise<Result<SessionClaim & { readonly userId: string }, 'wrong'>> {
  const email = emailAddress.safeParse(input.email).data ?? input.email.trim().toLowerCase()
  const admitted = await transaction((tx) => admitAttempt(tx, email, now))
  const user = await db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } })
  const right = await isPassword(input.password, user?.passwordHash)
  if (admitted === 'locked' || !right || !user) {
    log().warn(
      { event: 'sign-in.failed', userId: user?.id, locked: admitted !== 'admitted' },
      'sign-in failed',
    )
    return fail('wrong')
  }
  return begin({ ...input, email, userId: user.id, passwordHash: user.passwordHash, now })
}

type Proven = SignIn & { readonly userId: string; readonly passwordHash: string | null; readonly now: Date }

// Whoever was disabled, or whose password was changed, while the hash was computed is not let in.
function begin({ userId, passwordHash, now, ...input }: Proven) {
  return transaction(async (tx) => {
    const user = await tx.user.findFirst({
      where: { id: userId, active: true, passwordHash },
      select: { id: true, name: true, role: true, epoch: true },
    })
    if (!user) return fail('wrong')
    await forgetAttempts(tx, input.email)
    await sweepAttempts(tx, new Date(now.getTime() - DAY_MS))
    if (input.replaces) {
      await tx.session.updateMany({ where: { id: input.replaces, endedAt: null }, data: { endedAt: now } })
    }
    const session = await openSession(tx, user, { userAgent: input.userAgent, now })
    await recordAudit(tx, provenActor(user), {
      action: 'session.started',
      subject: `session/${session.sessionId}`,
    })
    return ok({ ...session, userId: user.id })
  })
}

/** Ends one of the actor's own sessions: from then on every copy of its cookie is worth nothing. */
export function endSession(
  actor: Actor,
  input: { readonly sessionId: string },
): Promise<Result<{ ended: true }, 'not-found'>> {
  return transaction(async (tx) => {
    const ended = await endSessions(tx, actor.id, new Date(), input.sessionId)
    if (ended === 0) return fail('not-found')
    await recordAudit(tx, actor, { action: 'session.ended', subject: `session/${input.sessionId}` })
    return ok({ ended: true })
  })
}

/**
 * Changes the actor's password. Every session of theirs ends, this one included; the answer is a new one, to be
 * put in its place.
 */
export async function changePassword(
  actor: Actor,
  input: { readonly current: string; readonly next: string },
  now = new Date(),
): Promise<Result<SessionClaim, 'wrong' | 'password', PasswordFault | undefined>> {
  const before = await db.user.findUniqueOrThrow({ where: { id: actor.id } })
  if (!(await isPassword(input.current, before.passwordHash))) return fail('wrong', undefined)
  const fault = passwordFault(input.next, [before.email, before.name])
  if (fault) return fail('password', fault)
  const passwordHash = await hashPassword(input.next)
  return transaction(async (tx) => {
    const changed = await tx.user.updateMany({
      where: { id: actor.id, passwordHash: before.passwordHash, active: true },
      data: { passwordHash, epoch: { increment: 1 }, rowVersion: { increment: 1 } },
    })
    if (changed.count === 0) return fail('wrong', undefined)
    const last = await tx.session.findFirst({ where: { userId: actor.id }, orderBy: { lastSeenAt: 'desc' } })
    const ended = await endSessions(tx, actor.id, now)
    const user = await tx.user.findUniqueOrThrow({ where: { id: actor.id } })
    const session = await openSession(tx, user, { userAgent: last?.userAgent ?? '', now })
    await recordAudit(tx, actor, {
      action: 'user.password-changed',
      subject: `user/${actor.id}`,
      details: { ended },
    })
    return ok(session)
  })
}
