import type { Actor } from '@/lib/auth/model'

/** Editors and admins take figures apart, and look at what others took apart. */
export function canKeepFigures(actor: Actor): boolean {
  return actor.role === 'editor' || actor.role === 'admin'
}
