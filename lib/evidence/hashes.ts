import type { RevisionFields } from '@/lib/statement/model'
import { canonicalJson } from '@/lib/text/canonical-json'
import { sha256Hex } from '@/lib/text/sha256'
import type { Claim, LoadedRevision, OriginValue, Passage, ReferenceSeen } from './model'

const CLAIM_FORMAT = 'proviso-claim-1'
const FIT_FORMAT = 'proviso-fit-1'
const REFERENCE_FIT_FORMAT = 'proviso-reference-fit-1'

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a claim, the name of the format inside. Supporting passages and
 * references are left out: they have fit hashes of their own. The order of lists does not matter.
 */
export function claimHash(claim: Claim): string {
  return sha256Hex(canonicalJson({ format: CLAIM_FORMAT, ...canonicalClaim(claim) }))
}

/** The hash of each part of a claim by its name, to tell later which part changed. */
export function claimParts(claim: Claim): Record<string, string> {
  const parts = Object.entries(canonicalClaim(claim)).map(([name, value]) => [
    name,
    sha256Hex(canonicalJson(value)),
  ])
  return Object.fromEntries(parts) as Record<string, string>
}

/** What a fit signature signs: this wording, this bearing, these words in this voice, of this text. */
export function fitHash(fit: { readonly wording: string; readonly passage: Passage }): string {
  const { wording, passage } = fit
  return sha256Hex(canonicalJson({ format: FIT_FORMAT, wording, passage: canonicalPassage(passage) }))
}

/** What a reference check signs: this wording, this bearing, this source and what it was seen to say. */
export function referenceFitHash(fit: {
  readonly wording: string
  readonly reference: ReferenceSeen
}): string {
  const { wording, reference } = fit
  const content = { format: REFERENCE_FIT_FORMAT, wording, reference: canonicalReference(reference) }
  return sha256Hex(canonicalJson(content))
}

/** The claim of a loaded revision. */
export function claimOf(revision: LoadedRevision): Claim {
  return {
    subjectId: revision.home.id,
    shownAt: revision.shownAt.map((subject) => subject.id),
    kind: revision.kind,
    provision: revision.provision,
    fields: revision.fields,
    passages: revision.passages,
    references: revision.references,
  }
}

// Members are named one by one: a value may carry more than belongs into the hash, and never less.
function canonicalClaim(claim: Claim) {
  return {
    subject: claim.subjectId,
    shownAt: [...claim.shownAt].sort(),
    kind: claim.kind,
    // Only when present: what was hashed before there were provisions keeps its hash.
    ...(claim.provision && { provision: claim.provision }),
    ...canonicalFields(claim.fields),
    passages: sorted(claim.passages.filter(isNoSupport).map(canonicalPassage)),
    references: sorted(claim.references.filter(isNoSupport).map(canonicalReference)),
  }
}

function canonicalFields(fields: RevisionFields) {
  return {
    wording: fields.wording,
    party: fields.partyId,
    stance: [fields.stance, fields.stanceBasis],
    speaker: [fields.speakerId, fields.speakerDescription, fields.officeThen],
    asOf: [fields.asOf, fields.asOfMethod, fields.asOfBasis],
    allegation: [fields.allegationAboutId, fields.response, fields.responseNote],
  }
}

function canonicalPassage(passage: Passage) {
  return {
    bearing: passage.bearing,
    voice: passage.voice,
    speaker: [passage.speakerId, passage.speakerDescription],
    chain: passage.chain,
    origin: canonicalOrigin(passage.origin),
    text: passage.textSha256,
    spans: passage.spans.map(({ start, end, exact }) => [start, end, exact]),
    cautions: sorted(
      passage.cautions.map(({ start, end, kind, reading, basis, needsAcceptance }) => [
        start,
        end,
        kind,
        reading,
        basis,
        needsAcceptance,
      ]),
    ),
  }
}

function canonicalReference(reference: ReferenceSeen) {
  return {
    bearing: reference.bearing,
    outlet: reference.outlet,
    title: [reference.title, reference.titleKind],
    date: reference.date,
    url: reference.url,
    language: [reference.language, reference.translated],
    howRead: reference.howRead,
    quality: reference.quality,
    origin: canonicalOrigin(reference.origin),
    seenToSay: reference.seenToSay,
    // Only when present: what was hashed before there were locators keeps its hash.
    ...(reference.locator && { locator: reference.locator }),
  }
}

function canonicalOrigin(origin: OriginValue | null) {
  return origin && [origin.kind, origin.name]
}

function isNoSupport({ bearing }: { readonly bearing: string }): boolean {
  return bearing !== 'supports'
}

function sorted<Value>(values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, key: canonicalJson(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value)
}
