import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { hashPassword } from '@/lib/auth/password-hash'
import { type PasswordFault, passwordFault } from '@/lib/auth/password-rules'
import { provenActor } from '@/lib/auth/system-actor'
import { endSessions, forgetAttempts } from '@/lib/auth/writes'
import { db } from '@/lib/db/client'
import { type Tx, transaction } from '@/lib/db/transaction'
import { fail, ok, type Result } from '@/lib/result/result'
import { linkTokenHash } from './link-token'
import type { GivenRole, LinkPurpose, MadeLink, PublicNameStyle } from './model'
import { amongAdminsAlone, hasOtherAdmin, type Keeper, makeLink, spendLink } from './writes'

type Person = { readonly email: string; readonly name: string; readonly role: GivenRole }

/** Who did it stands in the row; for the command line there is no user to name. */
function through(actor: Keeper): Record<string, string> {
  return actor === 'nobody' ? { through: 'command line' } : {}
}

/** Makes a link with which somebody makes their own account. An earlier link for the same address is void. */
export function inviteUser(
  actor: Keeper,
  input: Person,
  now = new Date(),
): Promise<Result<MadeLink, 'has-account'>> {
  return transaction(async (tx) => {
    await amongAdminsAlone(tx, actor)
    if (await tx.user.count({ where: { email: input.email } })) return fail('has-account')
    const link = await makeLink(tx, actor, { ...input, purpose: 'invite', now })
    const details = { email: input.email, role: input.role, ...through(actor) }
    await recordAudit(tx, actor, { action: 'user.invited', subject: `link/${link.id}`, details })
    return ok(link)
  })
}

/** Makes an account with a password at once: for the command line and the demo. */
export async function createUser(
  actor: Keeper,
  input: Person & { readonly password: string },
): Promise<Result<{ id: string }, 'has-account' | 'password', PasswordFault | undefined>> {
  const fault = passwordFault(input.password, [input.email, input.name])
  if (fault) return fail('password', fault)
  const passwordHash = await hashPassword(input.password)
  return transaction(async (tx) => {
    await amongAdminsAlone(tx, actor)
    const { email, name, role } = input
    if (await tx.user.count({ where: { email } })) return fail('has-account', undefined)
    const user = await tx.user.create({ data: { email, name, role, passwordHash }, select: { id: true } })
    const details = { email, role, ...through(actor) }
    await recordAudit(tx, actor, { action: 'user.created', subject: `user/${user.id}`, details })
    return ok(user)
  })
}

/** Makes a link with which a user sets a new password. The old one works until then. */
export function makeResetLink(
  actor: Keeper,
  input: { readonly userId: string },
  now = new Date(),
): Promise<Result<MadeLink, 'not-found' | 'sample' | 'disabled'>> {
  return transaction(async (tx) => {
    await amongAdminsAlone(tx, actor)
    const user = await tx.user.findUnique({ where: { id: input.userId } })
    if (!user) return fail('not-found')
    if (user.sample) return fail('sample')
    if (!user.active) return fail('disabled')
    const { email, name } = user
    const link = await makeLink(tx, actor, { purpose: 'reset', email, name, userId: user.id, now })
    const details = { link: link.id, ...through(actor) }
    await recordAudit(tx, actor, { action: 'user.reset-offered', subject: `user/${user.id}`, details })
    return ok(link)
  })
}

/** Voids an invite or reset that was not used yet. */
export function revokeLink(
  actor: Keeper,
  input: { readonly linkId: string },
): Promise<Result<{ id: string }, 'not-found'>> {
  return transaction(async (tx) => {
    await amongAdminsAlone(tx, actor)
    const { count } = await tx.oneTimeLink.updateMany({
      where: { id: input.linkId, usedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count === 0) return fail('not-found')
    const details = through(actor)
    await recordAudit(tx, actor, { action: 'link.revoked', subject: `link/${input.linkId}`, details })
    return ok({ id: input.linkId })
  })
}

type Managed = Result<{ id: string }, 'not-found' | 'sample' | 'stale' | 'last-admin'>

/** Gives a user another role. Their sessions end: what they have open was made for the old one. */
export function changeRole(
  actor: Keeper,
  input: { readonly userId: string; readonly role: GivenRole; readonly rowVersion: number },
): Promise<Managed> {
  const { userId, role } = input
  return transaction((tx) =>
    manage(tx, actor, input, role !== 'admin', {
      data: { role },
      audit: { action: 'user.role-changed', subject: `user/${userId}`, details: { role, ...through(actor) } },
    }),
  )
}

/** Shuts a user out, from their next request on, or lets them in again. */
export function setActive(
  actor: Keeper,
  input: { readonly userId: string; readonly active: boolean; readonly rowVersion: number },
): Promise<Managed> {
  const action = input.active ? 'user.enabled' : 'user.disabled'
  return transaction((tx) =>
    manage(tx, actor, input, !input.active, {
      data: { active: input.active },
      audit: { action, subject: `user/${input.userId}`, details: through(actor) },
    }),
  )
}

type Change = {
  readonly data: { readonly role?: GivenRole; readonly active?: boolean }
  readonly audit: Parameters<typeof recordAudit>[2]
}

async function manage(
  tx: Tx,
  actor: Keeper,
  { userId, rowVersion }: { readonly userId: string; readonly rowVersion: number },
  endsAdmin: boolean,
  { data, audit }: Change,
): Promise<Managed> {
  await amongAdminsAlone(tx, actor)
  const user = await tx.user.findUnique({ where: { id: userId } })
  if (!user) return fail('not-found')
  if (user.sample) return fail('sample')
  if (user.rowVersion !== rowVersion)
    return fail('stale', { theirs: { role: user.role, active: user.active } })
  if (endsAdmin && user.role === 'admin' && !(await hasOtherAdmin(tx, userId))) return fail('last-admin')
  const next = { ...data, epoch: { increment: 1 }, rowVersion: { increment: 1 } }
  const { count } = await tx.user.updateMany({ where: { id: userId, rowVersion }, data: next })
  if (count === 0) return fail('stale', { theirs: null })
  await endSessions(tx, userId, new Date())
  await recordAudit(tx, actor, audit)
  return ok({ id: userId })
}

/** How the actor's name is shown to readers beside what they signed or approved from now on. */
export function changePublicName(
  actor: Actor,
  input: { readonly style: PublicNameStyle; readonly rowVersion: number },
): Promise<Result<{ rowVersion: number }, 'stale'>> {
  const { style, rowVersion } = input
  return transaction(async (tx) => {
    const data = { publicNameStyle: style, rowVersion: { increment: 1 } }
    const { count } = await tx.user.updateMany({ where: { id: actor.id, rowVersion }, data })
    if (count === 0) return fail('stale')
    await recordAudit(tx, actor, {
      action: 'user.public-name-changed',
      subject: `user/${actor.id}`,
      details: { style },
    })
    return ok({ rowVersion: rowVersion + 1 })
  })
}

type Redeemed = Result<{ email: string }, 'gone' | 'password', PasswordFault | undefined>

/** Uses an invite to make an account of one's own. Of several at once exactly one makes it. */
export async function redeemInvite(
  _actor: 'nobody',
  input: { readonly token: string; readonly name: string; readonly password: string },
  now = new Date(),
): Promise<Redeemed> {
  const link = await findLink('invite', input.token)
  if (!link?.role) return fail('gone', undefined)
  const fault = passwordFault(input.password, [link.email, input.name])
  if (fault) return fail('password', fault)
  const values = { email: link.email, name: input.name, role: link.role }
  const passwordHash = await hashPassword(input.password)
  return transaction(async (tx) => {
    if (!(await spendLink(tx, link.id, now))) return fail('gone', undefined)
    if (await tx.user.count({ where: { email: values.email } })) return fail('gone', undefined)
    const user = await tx.user.create({ data: { ...values, passwordHash } })
    const details = { link: link.id, email: user.email, role: user.role }
    await recordAudit(tx, provenActor(user), { action: 'user.joined', subject: `user/${user.id}`, details })
    return ok({ email: user.email })
  })
}

/** Uses a reset link to set a new password. Every session of the user ends, and wrong tries are forgotten. */
export async function redeemReset(
  _actor: 'nobody',
  input: { readonly token: string; readonly password: string },
  now = new Date(),
): Promise<Redeemed> {
  const link = await findLink('reset', input.token)
  const { userId } = link ?? {}
  if (!link || !userId) return fail('gone', undefined)
  const fault = passwordFault(input.password, [link.email, link.name])
  if (fault) return fail('password', fault)
  const passwordHash = await hashPassword(input.password)
  return transaction(async (tx) => {
    if (!(await spendLink(tx, link.id, now))) return fail('gone', undefined)
    const data = { passwordHash, epoch: { increment: 1 }, rowVersion: { increment: 1 } }
    const { count } = await tx.user.updateMany({ where: { id: userId, active: true, sample: false }, data })
    if (count === 0) return fail('gone', undefined)
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    const ended = await endSessions(tx, userId, now)
    await forgetAttempts(tx, user.email)
    const details = { link: link.id, ended }
    await recordAudit(tx, provenActor(user), {
      action: 'user.password-reset',
      subject: `user/${userId}`,
      details,
    })
    return ok({ email: user.email })
  })
}

// Whether it still works is decided when it is used up, in the transaction.
function findLink(purpose: LinkPurpose, token: string) {
  return db.oneTimeLink.findFirst({ where: { purpose, tokenHash: linkTokenHash(token) } })
}
