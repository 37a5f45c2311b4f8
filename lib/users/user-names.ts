import 'server-only'
import type { Actor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'

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
