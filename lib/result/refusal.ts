export type RefusalReason = 'signed-out' | 'forbidden' | 'not-found' | 'too-many' | 'foreign-origin'

/** Thrown when the caller may not proceed. Caught only by the doors (`defineAction`, `defineRoute`) and by pages. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason)
    this.name = 'Refusal'
  }
}
