import type { Actor } from '@/lib/auth/model'

/** Editors and admins shape the plan: its points, concessions, events and versions. */
export function canShapePlan(actor: Actor): boolean {
  return actor.role === 'editor' || actor.role === 'admin'
}
