import type { Actor } from '@/lib/auth/model'

/** Editors and admins enter provisions and readings, align texts, and look at what others entered. */
export function canKeepProvisions(actor: Actor): boolean {
  return actor.role === 'editor' || actor.role === 'admin'
}
