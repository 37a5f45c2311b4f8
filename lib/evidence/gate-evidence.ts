import type { SuspectWhy } from '@/lib/annotation/model'
import { canCarry } from '@/lib/reference/model'
import {
  firstWords,
  type GateFinding,
  type GateInput,
  type GateRule,
  inReview,
  onStatement,
} from './gate-finding'
import type { LoadedPassage, LoadedReference, LoadedRevision } from './model'
import { countingChecks, countingSignatures, fitHashNow, needsReadings, supporting } from './signatures'
import { supportOf } from './support'

export function supportRule({ revision }: GateInput): GateFinding[] {
  const { words, inArchive, elsewhere } = supportOf(revision, 'attached')
  const ok = inArchive.articles + elsewhere.references > 0
  const sentence = ok
    ? `It has support: ${words}.`
    : 'Nothing supports it yet: attach a passage or a reference. Context never counts.'
  return [{ id: 'support', ok, sentence, place: onStatement('evidence') }]
}

export function verifyRule({ revision }: GateInput): GateFinding[] {
  return eachPassage(
    revision.passages,
    'passages-verify',
    'No passage differs from its version.',
    (passage) => {
      if (passage.deleted) return `The annotation of ${firstWords(passage.spans)} was deleted.`
      return passage.verifies
        ? null
        : `${firstWords(passage.spans)} is not what the version says at its place.`
    },
  )
}

export function carryRule({ revision }: GateInput): GateFinding[] {
  return eachReference(
    revision.references,
    'references-can-carry',
    'No reference carries more than it may.',
    (reference) =>
      reference.bearing !== 'supports' || canCarry(reference)
        ? null
        : `${reference.outlet} is of grade C or only cited elsewhere: it cannot carry a statement.`,
  )
}

const SUSPECT_WORDS: Readonly<Record<SuspectWhy, string>> = {
  moved: 'its words stand in the article’s current version, but what surrounds them changed',
  changed: 'the article’s current version has other words there',
  missing: 'its words are not found in the article’s current version',
  ambiguous: 'its words could be meant in several places of the article’s current version',
  gone: 'somebody marked its words as gone',
  'publisher-notice': 'the publisher added a notice to the article since',
}

/** Suspect: it no longer stands, settled, in the article's current version. Each is settled at its own place. */
export function suspectRule({ revision }: GateInput): GateFinding[] {
  const suspects = revision.passages.flatMap((passage) =>
    passage.why === null
      ? []
      : [
          {
            id: 'not-suspect' as const,
            ok: false,
            sentence: `${firstWords(passage.spans)} is suspect: ${SUSPECT_WORDS[passage.why]}.`,
            place: { screen: 'suspect' as const, passage: passage.annotationPublicId },
          },
        ],
  )
  if (suspects.length > 0) return suspects
  return [{ id: 'not-suspect', ok: true, sentence: 'No passage is suspect.', place: onStatement('evidence') }]
}

export function noticeRule({ revision }: GateInput): GateFinding[] {
  const fine = 'No publisher’s notice is newer than the signatures.'
  return eachPassage(revision.passages, 'notices-seen', fine, (passage) => {
    const notice = noticeAfterSigning(revision, passage)
    return notice
      ? `The publisher added a notice after ${firstWords(passage.spans)} was signed: “${notice.words}”`
      : null
  })
}

export function signedRule({ revision }: GateInput): GateFinding[] {
  return eachPassage(
    supporting(revision.passages),
    'fits-signed',
    'No supporting passage waits for a signature.',
    (passage) => {
      if (isSigned(revision, passage) || isOnlyReadingMissing(revision, passage)) return null
      const earlier = passage.signatures.some(({ fitHash }) => fitHash !== fitHashNow(revision, passage))
      return earlier
        ? `The fit of ${firstWords(passage.spans)} was signed before something in it changed: it needs a new signature.`
        : `The fit of ${firstWords(passage.spans)} is not signed by a second person.`
    },
  )
}

export function readingsRule({ revision }: GateInput): GateFinding[] {
  const incomplete = supporting(revision.passages).filter(needsReadings)
  const sentence = 'No reading of missing words waits to be accepted.'
  return eachPassage(incomplete, 'readings-accepted', sentence, (passage) =>
    isSigned(revision, passage)
      ? null
      : `Words are missing in ${firstWords(passage.spans)}: who signs must accept our reading.`,
  )
}

export function checkedRule({ revision }: GateInput): GateFinding[] {
  const sentence = 'No supporting reference waits for a check.'
  return eachReference(supporting(revision.references), 'references-checked', sentence, (reference) =>
    countingChecks(revision, reference).length > 0
      ? null
      : `What ${reference.outlet} says is not checked by a second person.`,
  )
}

/** The newest publisher's notice that nobody has seen while signing or approving. */
export function noticeAfterSigning(revision: LoadedRevision, passage: LoadedPassage) {
  const seen = [...countingSignatures(revision, passage), ...(revision.approval ? [revision.approval] : [])]
  if (seen.length === 0) return null
  // Who settles a passage is shown the notices too.
  const last = [...seen.map(({ at }) => at), passage.settledAt ?? ''].sort().at(-1) ?? ''
  return passage.notices.findLast(({ at }) => at > last) ?? null
}

function isSigned(revision: LoadedRevision, passage: LoadedPassage): boolean {
  return countingSignatures(revision, passage).length > 0
}

function isOnlyReadingMissing(revision: LoadedRevision, passage: LoadedPassage): boolean {
  const now = fitHashNow(revision, passage)
  return passage.signatures.some(
    (signature) => signature.fitHash === now && !revision.contributorIds.includes(signature.byId),
  )
}

function eachPassage(
  passages: readonly LoadedPassage[],
  id: GateRule,
  fine: string,
  trouble: (passage: LoadedPassage) => string | null,
): GateFinding[] {
  const found = passages.map((passage) => ({
    sentence: trouble(passage),
    anchor: `evidence-${passage.publicId}`,
  }))
  return findings(id, fine, found)
}

function eachReference(
  references: readonly LoadedReference[],
  id: GateRule,
  fine: string,
  trouble: (reference: LoadedReference) => string | null,
): GateFinding[] {
  const found = references.map((reference) => ({
    sentence: trouble(reference),
    anchor: `reference-${reference.publicId}`,
  }))
  return findings(id, fine, found)
}

const SETTLED_IN_REVIEW: readonly GateRule[] = [
  'notices-seen',
  'fits-signed',
  'readings-accepted',
  'references-checked',
]

function findings(
  id: GateRule,
  fine: string,
  found: { sentence: string | null; anchor: string }[],
): GateFinding[] {
  const troubles = found.flatMap(({ sentence, anchor }) => (sentence === null ? [] : [{ sentence, anchor }]))
  if (troubles.length === 0) return [{ id, ok: true, sentence: fine, place: onStatement('evidence') }]
  const place = SETTLED_IN_REVIEW.includes(id) ? inReview : onStatement
  return troubles.map(({ sentence, anchor }) => ({ id, ok: false, sentence, place: place(anchor) }))
}
