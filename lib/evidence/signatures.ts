import { fitHash, referenceFitHash } from './hashes'
import type { LoadedPassage, LoadedReference, LoadedRevision, Passage, Signature } from './model'

/** The fit hash that a signature of this passage must carry now. */
export function fitHashNow(revision: LoadedRevision, passage: LoadedPassage): string {
  return fitHash({ wording: revision.fields.wording, passage })
}

/** The hash that a check of this reference must carry now. */
export function checkHashNow(revision: LoadedRevision, reference: LoadedReference): string {
  return referenceFitHash({ wording: revision.fields.wording, reference })
}

/** Whether words are missing in the passage, so that who signs must accept our reading of them. */
export function needsReadings(passage: Passage): boolean {
  return passage.cautions.some((caution) => caution.needsAcceptance)
}

/** The signatures of a passage that count: by a second person, of what stands there now, oldest first. */
export function countingSignatures(revision: LoadedRevision, passage: LoadedPassage): Signature[] {
  const now = fitHashNow(revision, passage)
  const readings = needsReadings(passage)
  return passage.signatures.filter(
    (signature) => isBySecond(revision, signature, now) && (!readings || signature.acceptedReadings),
  )
}

/** The checks of a reference that count, oldest first. */
export function countingChecks(revision: LoadedRevision, reference: LoadedReference): Signature[] {
  const now = checkHashNow(revision, reference)
  return reference.checks.filter((check) => isBySecond(revision, check, now))
}

/** The hashes of all support that is signed or checked now: what an approval given now would name. */
export function signedSupport(revision: LoadedRevision): string[] {
  const passages = supporting(revision.passages)
    .filter((passage) => countingSignatures(revision, passage).length > 0)
    .map((passage) => fitHashNow(revision, passage))
  const references = supporting(revision.references)
    .filter((reference) => countingChecks(revision, reference).length > 0)
    .map((reference) => checkHashNow(revision, reference))
  return [...passages, ...references]
}

export function supporting<Bound extends { readonly bearing: string }>(bound: readonly Bound[]): Bound[] {
  return bound.filter(({ bearing }) => bearing === 'supports')
}

function isBySecond(revision: LoadedRevision, signature: Signature, hash: string): boolean {
  return signature.fitHash === hash && !revision.contributorIds.includes(signature.byId)
}
