import type { Actor } from '@/lib/auth/model'

/** Annotations are shared: every editor may make, change and delete them. */
export const canAnnotate = (actor: Actor) => actor.role === 'editor' || actor.role === 'admin'
