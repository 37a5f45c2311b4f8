export type Role = 'reader' | 'editor' | 'admin'

declare const proven: unique symbol

/** A signed-in user whose session, role and active flag were checked in this request. Minted by the session alone. */
export type Actor<R extends Role = Role> = {
  /** User id. */
  readonly id: string
  readonly name: string
  readonly role: R
  /** Set for command line and jobs: such an actor never signs or approves. */
  readonly system?: true
  readonly [proven]: R
}

export type Editor = Actor<'editor' | 'admin'>
export type Admin = Actor<'admin'>

/** Narrows an actor to an admin. */
export const isAdmin = (actor: Actor): actor is Admin => actor.role === 'admin'
