import 'server-only'
import type { Actor, Admin } from '@/lib/auth/model'
import { IDLE_LIFE_MS } from '@/lib/auth/session-standing'
import { db } from '@/lib/db/client'
import { linkTokenHash } from './link-token'
import type { Account, LinkOffer, LinkPurpose, OpenLink, UserRow } from './model'

/** Everybody who has an account, by name, with how many sessions stand at `now`. */
export async function userList(_actor: Admin, now: Date): Promise<UserRow[]> {
  const standing = {
    endedAt: null,
    expiresAt: { gt: now },
    lastSeenAt: { gt: new Date(now.getTime() - IDLE_LIFE_MS) },
  }
  const users = await db.user.findMany({
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      active: true,
      sample: true,
      rowVersion: true,
      createdAt: true,
      _count: { select: { sessions: { where: standing } } },
    },
    orderBy: [{ active: 'desc' }, { name: 'asc' }, { id: 'asc' }],
  })
  return users.map(({ _count, ...user }) => ({ ...user, openSessions: _count.sessions }))
}

/** Invites and resets that still work at `now`. */
export function openLinks(_actor: Admin, now: Date): Promise<OpenLink[]> {
  return db.oneTimeLink.findMany({
    where: { usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true, purpose: true, email: true, role: true, expiresAt: true },
    orderBy: { createdAt: 'desc' },
  })
}

/** What a link offers to whoever holds it; null when it does not work at `now`. */
export async function linkOffer(
  _actor: 'nobody',
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<LinkOffer | null> {
  return db.oneTimeLink.findFirst({
    where: {
      purpose,
      tokenHash: linkTokenHash(token),
      usedAt: null,
      revokedAt: null,
      expiresAt: { gt: now },
    },
    select: { purpose: true, email: true, name: true },
  })
}

/** The actor's own account. */
export function ownAccount(actor: Actor): Promise<Account> {
  return db.user.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true, name: true, publicNameStyle: true, rowVersion: true },
  })
}

/** The names by which the desk knows users, by their ids. */
export async function userNames(
  _actor: Actor,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string | null> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const users = await db.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? null : (names.get(id) ?? 'a former user'))
}
