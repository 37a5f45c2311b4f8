import type { Actor } from '@/lib/auth/model'

/** Whoever may annotate looks for suggestions and decides about them. */
export const canDecideSuggestions = (actor: Actor) => actor.role === 'editor' || actor.role === 'admin'
