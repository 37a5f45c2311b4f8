import type { Actor } from '@/lib/auth/model'

/** Editors and admins talk with one another about everything on the desk. */
export const canDiscuss = (actor: Actor) => actor.role === 'editor' || actor.role === 'admin'

/** A comment is its author's to take back. */
export const canWithdraw = (actor: Actor, comment: { readonly byId: string }) => comment.byId === actor.id
