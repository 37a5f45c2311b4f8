import type { Actor } from '@/lib/auth/model'

/** Annotations are shared, so that every editor may say where one lies. The machine has its own say. */
export const canDecidePlacement = (actor: Actor) =>
  (actor.role === 'editor' || actor.role === 'admin') && !actor.system
