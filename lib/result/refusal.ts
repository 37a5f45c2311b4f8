export type RefusalReason = 'signed-out' | 'forbidden' | 'not-found' | 'too-many' | 'foreign-origin'

/** Thrown when the caller may not proceed. Caught only by the doors (`defineAction`, `defineRoute`) and by pages. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    /** After how many seconds asking again may help. */
    readonly waitSeconds?: number,
  ) {
    super(reason)
    this.name = 'Refusal'
  }
}

/** Refuses as forbidden unless the policy said yes: `refuseUnless(canImport(actor))`. */
export function refuseUnless(allowed: boolean): asserts allowed {
  if (!allowed) throw new Refusal('forbidden')
}
