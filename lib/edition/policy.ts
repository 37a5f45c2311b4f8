import type { Actor } from '@/lib/auth/model'

/** Admins decide what becomes public, and what is taken back. */
export const canPublish = (actor: Actor) => actor.role === 'admin'
export const canGiveNotice = (actor: Actor) => actor.role === 'admin'
