import {
  type Began,
  type Change,
  type ChangeRequest,
  requestOf,
  type SingleChange,
  singleChanges,
} from './change'
import type { AnnotationView } from './model'

export type Refused = { readonly ok: false; readonly reason: string; readonly details?: unknown }
type Answer = { readonly ok: true } | Refused

/**
 * What came of a change that met somebody else's: what was done in its place, and what is to be said of it. `chosen`: a
 * person chose something else than the change.
 */
export type Settled =
  | {
      readonly ok: true
      readonly did: readonly SingleChange[]
      readonly said: string | null
      readonly chosen?: boolean
    }
  | Refused

/** Where changes are carried out: what stands there, and the way to the server. */
export type Grounds = {
  /** The annotation as it was seen last; null while it is deleted. */
  readonly standing: (id: string) => AnnotationView | null
  /** The row version that a deleted annotation has; null when that is not known. */
  readonly deletedRow: (id: string) => number | null
  /** Answers once what stands is known anew. */
  readonly send: (request: ChangeRequest, change: SingleChange) => Promise<Answer>
  /** Looks at what somebody else did meanwhile, and settles it by itself or asks. Without it such changes are refused. */
  readonly settle?: (change: SingleChange) => Promise<Settled>
}

/** A draft that was to be taken back and was not; `why` are words that follow "because". */
export type Stays = { readonly draft: Began; readonly why: string }

/**
 * `left` is what was not done, in order; empty when all of it was, but for drafts that stay. `did` is what was, `said` what
 * there is to tell; `chosen` when some of it is what a person chose instead.
 */
export type CarriedOut = {
  readonly left: readonly SingleChange[]
  readonly did: readonly SingleChange[]
  readonly said: readonly string[]
  readonly stays: readonly Stays[]
  readonly chosen: boolean
  readonly refusal: Refused | null
}

/**
 * Carries a change out as ordinary commands, one after the other, and stops at the first that is refused. Where what it
 * began with no longer stands, that is settled first; `changed-since` when it cannot be. A draft that something rests on
 * meanwhile holds nothing up: it stays.
 */
export async function carryOutChange(change: Change, grounds: Grounds): Promise<CarriedOut> {
  const all = singleChanges(change)
  const did: SingleChange[] = []
  const said: string[] = []
  const stays: Stays[] = []
  let chosen = false
  for (const [index, one] of all.entries()) {
    const request = requestOf(one, grounds.standing(one.id), grounds.deletedRow(one.id))
    const answer: Answer = request ? await grounds.send(request, one) : CHANGED_SINCE
    const settled = await settle(one, answer, grounds)
    if (!settled.ok) return { left: all.slice(index), did, said, stays, chosen, refusal: settled }
    did.push(...settled.did)
    if (settled.said) said.push(settled.said)
    if (settled.stays) stays.push(settled.stays)
    chosen ||= settled.chosen === true
  }
  return { left: [], did, said, stays, chosen, refusal: null }
}

async function settle(
  one: SingleChange,
  answer: Answer,
  grounds: Grounds,
): Promise<Settled & { readonly stays?: Stays }> {
  const done = { ok: true, did: [one], said: null } as const
  if (answer.ok) return done
  const { reason, details } = answer
  if (one.kind === 'taken-back' && reason === 'draft-stays')
    return { ...done, stays: { draft: one.draft, ...(details as { why: string }) } }
  if (one.kind === 'taken-back' && reason === 'not-found') return done
  const isMet = MET.has(reason) && one.kind !== 'began' && one.kind !== 'taken-back'
  return grounds.settle && isMet ? grounds.settle(one) : answer
}

const CHANGED_SINCE: Refused = { ok: false, reason: 'changed-since' }

/** Refusals by which somebody else was faster. */
const MET: ReadonlySet<string> = new Set([
  'stale',
  'changed-since',
  'not-found',
  'attached-already',
  'no-such-annotation',
  'annotation-gone',
])
