import type { Actor } from '@/lib/auth/model'

/** Editors and admins write the words around the statements. */
export function canWriteFurniture(actor: Actor): boolean {
  return actor.role === 'editor' || actor.role === 'admin'
}

/** A second person signs: never who had a hand in the wording. */
export function canSignFurniture(actor: Actor, hands: readonly string[]): boolean {
  return canWriteFurniture(actor) && !hands.includes(actor.id)
}
