import type { Actor } from '@/lib/auth/model'

/** Admins bring articles in and keep what is known about them. */
export const canImport = (actor: Actor) => actor.role === 'admin'

/** Every editor may warn about a passage; the archive itself stays with the admins. */
export const canCaution = (actor: Actor) => actor.role === 'editor' || actor.role === 'admin'
