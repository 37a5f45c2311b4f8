import type { Actor } from '@/lib/auth/model'

/** Editors and admins write the words around the statements. */
export function canWriteFurniture(actor: Actor): boolean {
  return actor.role === 'editor' || actor.role === 'admin'
}

/** A second person signs: never who wrote the wording. */
export function canSignFurniture(actor: Actor, wording: { readonly byId: string }): boolean {
  return canWriteFurniture(actor) && actor.id !== wording.byId
}
