import type { Actor } from '@/lib/auth/model'

/** Editors and admins keep the list of public figures, their offices and the parties. */
export function canKeepPeople(actor: Actor): boolean {
  return actor.role === 'editor' || actor.role === 'admin'
}
