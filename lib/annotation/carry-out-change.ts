import { type Change, type ChangeRequest, requestOf, type SingleChange, singleChanges } from './change'
import type { AnnotationView } from './model'

export type Refused = { readonly ok: false; readonly reason: string; readonly details?: unknown }
type Answer = { readonly ok: true } | Refused

/** Where changes are carried out: what stands there, and the way to the server. */
export type Grounds = {
  /** The annotation as it was seen last; null while it is deleted. */
  readonly standing: (id: string) => AnnotationView | null
  /** The row version that a deleted annotation has; null when that is not known. */
  readonly deletedRow: (id: string) => number | null
  /** Answers once what stands is known anew. */
  readonly send: (request: ChangeRequest, change: SingleChange) => Promise<Answer>
}

/** `left` is what was not done, in order; empty when all of it was. */
export type CarriedOut = { readonly left: readonly SingleChange[]; readonly refusal: Refused | null }

/**
 * Carries a change out as ordinary commands, one after the other, and stops at the first that is refused. `changed-since`
 * when what it began with no longer stands.
 */
export async function carryOutChange(change: Change, grounds: Grounds): Promise<CarriedOut> {
  const all = singleChanges(change)
  for (const [index, one] of all.entries()) {
    const request = requestOf(one, grounds.standing(one.id), grounds.deletedRow(one.id))
    const answer: Answer = request ? await grounds.send(request, one) : CHANGED_SINCE
    if (!answer.ok) return { left: all.slice(index), refusal: answer }
  }
  return { left: [], refusal: null }
}

const CHANGED_SINCE: Refused = { ok: false, reason: 'changed-since' }
