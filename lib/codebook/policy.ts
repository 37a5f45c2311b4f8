import type { Actor } from '@/lib/auth/model'

/** The codebook is everyone's who annotates: who knows better writes it down. */
export const canWriteCodebook = (actor: Actor) => actor.role === 'editor' || actor.role === 'admin'
