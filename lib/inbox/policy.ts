import type { Actor } from '@/lib/auth/model'

/** Whoever works at the desk has an inbox, and may ask colleagues for a review. */
export const hasInbox = (actor: Actor) => actor.role === 'editor' || actor.role === 'admin'
