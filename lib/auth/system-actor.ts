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
