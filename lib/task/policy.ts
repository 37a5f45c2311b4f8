import type { Actor } from '@/lib/auth/model'

/** Editors and admins take tasks of the queue, and give back what they took. */
export function canTakeTasks(actor: Actor): boolean {
  return (actor.role === 'editor' || actor.role === 'admin') && !actor.system
}
