import type { Actor } from '@/lib/auth/model'

/** Editors and admins enter sources that are not archived here. */
export function canEnterReferences(actor: Actor): boolean {
  return actor.role === 'editor' || actor.role === 'admin'
}
