import type { Actor, Role } from './model'

/**
 * An actor for the command line and for jobs, working for a user. It is marked as the system's, in the audit
 * log too, and can never sign or approve.
 */
export function systemActor<R extends Role>(onBehalfOf: {
  readonly id: string
  readonly name: string
  readonly role: R
}): Actor<R> {
  return { id: onBehalfOf.id, name: onBehalfOf.name, role: onBehalfOf.role, system: true } as Actor<R>
}

/** The actor of somebody who has just proven who they are, for the audit row of signing in itself. */
export function provenActor<R extends Role>(user: {
  readonly id: string
  readonly name: string
  readonly role: R
}): Actor<R> {
  return { id: user.id, name: user.name, role: user.role } as Actor<R>
}
