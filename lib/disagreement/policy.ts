import type { Actor } from '@/lib/auth/model'

/** Editors and admins set statements side by side. */
export function canSetSides(actor: Actor): boolean {
  return actor.role === 'editor' || actor.role === 'admin'
}
