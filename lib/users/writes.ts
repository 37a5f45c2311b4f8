import 'server-only'
import type { Actor, Admin } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { Refusal } from '@/lib/result/refusal'
import { fail } from '@/lib/result/result'
import { linkTokenHash, newLinkToken } from './link-token'
import { LINK_HOURS, type LinkPurpose, type MadeLink } from './model'
import { canManageUsers } from './policy'

/** An admin, or the command line, whose user already holds the database. */
export type Keeper = Admin | 'nobody'

/**
 * Makes everybody who changes admins wait for one another, then looks again whether this one still is one: two
 * admins may be taking the role from each other. It is the lock that the database's own rule takes.
 */
export async function amongAdminsAlone(tx: Tx, actor: Keeper): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('proviso.last-admin'))`
  if (actor === 'nobody') return
  const now = await tx.user.findUnique({ where: { id: actor.id }, select: { role: true, active: true } })
  if (!now?.active || !canManageUsers(now)) throw new Refusal('forbidden')
}

/** Whether somebody else than this user could still manage users. */
export async function hasOtherAdmin(tx: Tx, userId: string): Promise<boolean> {
  const other = { id: { not: userId }, role: 'admin', active: true, sample: false } as const
  return (await tx.user.count({ where: other })) > 0
}

type LinkValues = {
  readonly purpose: LinkPurpose
  readonly email: string
  readonly name: string
  readonly role?: Actor['role']
  readonly userId?: string
  readonly now: Date
}

/** Makes a link, and voids an earlier one for the same purpose and address. */
export async function makeLink(tx: Tx, actor: Keeper, { now, ...values }: LinkValues): Promise<MadeLink> {
  await tx.oneTimeLink.updateMany({
    where: { purpose: values.purpose, email: values.email, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
  const token = newLinkToken()
  const { id, expiresAt } = await tx.oneTimeLink.create({
    data: {
      ...values,
      tokenHash: linkTokenHash(token),
      createdBy: actor === 'nobody' ? null : actor.id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + LINK_HOURS[values.purpose] * 60 * 60 * 1000),
    },
    select: { id: true, expiresAt: true },
  })
  return { id, path: `/${values.purpose}/${token}`, expiresAt }
}

/** Uses a link up. False when it was used, revoked or has expired; of several at once one gets true. */
export async function spendLink(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.oneTimeLink.updateMany({
    where: { id, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}

/** A row that one person made and another looks at. */
export type Made = {
  readonly createdById: string
  readonly retiredAt: Date | null
  /** When a second person looked at it: `checkedAt`, `confirmedAt`. */
  readonly lookedAt: Date | null
}

/**
 * Why this actor cannot be the second person for a row, or null when they can. `retired`: it was taken back;
 * `done`: somebody has looked; `own-work`; `no-person`: the system never looks, unless a demo signer looks at
 * the work of demo signers. What a machine proposed is nobody's own work.
 */
export async function secondLookProblem(tx: Tx, actor: Actor, made: Made, byMachine = false) {
  if (made.retiredAt) return fail('retired')
  if (made.lookedAt) return fail('done')
  if (actor.id === made.createdById && !byMachine) return fail('own-work')
  if (actor.system && !(await areDemoSigners(tx, [actor.id, made.createdById]))) return fail('no-person')
  return null
}

async function areDemoSigners(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const all = [...new Set(ids)]
  const signers = await tx.user.count({ where: { id: { in: all }, sample: true, passwordHash: null } })
  return signers === all.length
}
