import type { Actor } from '@/lib/auth/model'

/** Admins bring articles in and keep what is known about them. */
export const canImport = (actor: Actor) => actor.role === 'admin'
