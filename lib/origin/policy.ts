import type { Actor } from '@/lib/auth/model'

/** Where a passage comes from, and which article is a copy, is for editors to say: they read the words. */
export const canDecideOrigins = (actor: Actor) => actor.role === 'editor' || actor.role === 'admin'
