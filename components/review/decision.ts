import type { ApproveInput } from '@/lib/newsroom/schema'
import type { PassageCard, ReferenceCard, ReviewItem } from '@/lib/review/revision-desk'

/** What a reviewer means to do: which fits stay unsigned, and which readings of missing words are accepted. */
export type Decision = {
  readonly excepted: ReadonlySet<string>
  readonly readings: ReadonlySet<string>
}

/**
 * Before anything was decided: every passage is there to be read, so its fit is signed unless excepted; a source
 * elsewhere has to be looked up, so it counts as checked only when the reviewer says so.
 */
export function initialDecision({ references }: Pick<ReviewItem, 'references'>): Decision {
  return { excepted: new Set(references.map(({ id }) => id)), readings: new Set() }
}

/** Passages, then references, as they are numbered on the screen. */
export function boundTo({ passages, references }: ReviewItem): (PassageCard | ReferenceCard)[] {
  return [...passages, ...references]
}

/** What a signature is asked for: support. Disputes and context belong to the claim, which approving approves. */
export function signable(item: ReviewItem): (PassageCard | ReferenceCard)[] {
  return boundTo(item).filter(({ bearing }) => bearing === 'supports')
}

/** The first source of those still to be looked up. */
export function nextToLookAt({ references }: Pick<ReviewItem, 'references'>, { excepted }: Decision) {
  return references.find(({ id, bearing }) => bearing === 'supports' && excepted.has(id))
}

/** It is approved, and all that is not excepted is signed: there is nothing to approve anew. */
export function isThrough(item: ReviewItem, { excepted }: Decision): boolean {
  if (!item.approval?.stands) return false
  return (
    item.passages.every(
      (one) => one.bearing !== 'supports' || excepted.has(one.id) || one.signed.length > 0,
    ) &&
    item.references.every(
      (one) => one.bearing !== 'supports' || excepted.has(one.id) || one.checked.length > 0,
    )
  )
}

/** The other way round: excepted becomes signed, signed excepted. */
export function toggled(decision: Decision, id: string): Decision {
  return { ...decision, excepted: flipped(decision.excepted, id) }
}

export function withReading(decision: Decision, id: string): Decision {
  return { ...decision, readings: flipped(decision.readings, id) }
}

function flipped(ids: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}

/** What is sent when the reviewer approves: every fit shown and not excepted, with the hash of what was shown. */
export function decide(item: ReviewItem, { excepted, readings }: Decision): ApproveInput {
  const stays = ({ id, bearing }: { id: string; bearing: string }) =>
    bearing === 'supports' && !excepted.has(id)
  return {
    revisionId: item.revisionId,
    claimHash: item.claimHash,
    sign: item.passages
      .filter(stays)
      .map(({ id, fitHash }) => ({ evidenceId: id, fitHash, acceptedReadings: readings.has(id) })),
    check: item.references.filter(stays).map(({ id, fitHash }) => ({ referenceUseId: id, fitHash })),
  }
}
