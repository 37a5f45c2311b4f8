import type { Actor } from '@/lib/auth/model'

/** Only admins decide who may sign in and as what. */
export function canManageUsers(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'admin'
}
