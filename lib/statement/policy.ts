import type { Actor } from '@/lib/auth/model'

type Draft = { readonly ownerId: string; readonly contributorIds: readonly string[] }

/** Editors and admins write statements. */
export function canWriteStatements(actor: Actor): boolean {
  return actor.role === 'editor' || actor.role === 'admin'
}

/** A draft is its owner's and its co-authors'; other editors read it. */
export function canEditDraft(actor: Actor, draft: Draft): boolean {
  return canWriteStatements(actor) && (draft.ownerId === actor.id || hasContributed(actor, draft))
}

/** Its authors take others in; an admin can, when an author is away. */
export function canAddCoAuthor(actor: Actor, draft: Draft): boolean {
  return actor.role === 'admin' || canEditDraft(actor, draft)
}

export function hasContributed(actor: Actor, { contributorIds }: Pick<Draft, 'contributorIds'>): boolean {
  return contributorIds.includes(actor.id)
}
