import type { Actor } from '@/lib/auth/model'

/** Admins bring articles in and keep what is known about them. */
export const canImport = (actor: Actor) => actor.role === 'admin'

/** Editors name the origins of what they annotate and refer to; so they make them too. */
export const canNameOrigins = (actor: Actor) => actor.role === 'editor' || actor.role === 'admin'
