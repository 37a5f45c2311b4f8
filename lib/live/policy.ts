import type { Actor } from '@/lib/auth/model'

/** Editors hear what editors do. */
export const canListen = (actor: Actor) => actor.role === 'editor' || actor.role === 'admin'
