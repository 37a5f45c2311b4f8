import type { Actor } from '@/lib/auth/model'

/** Editors and admins note that a text is silent, and look at what others noted. */
export function canNoteSilence(actor: Actor): boolean {
  return actor.role === 'editor' || actor.role === 'admin'
}
