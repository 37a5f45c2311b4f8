import { VOICES } from '@/lib/annotation/model'
import { asideInWords, asidesTouched } from '@/lib/article/asides-touched'
import { approvalStanding } from '@/lib/evidence/approval-standing'
import { gate, standsInTheWay } from '@/lib/evidence/gate'
import type { GateFinding, GateInput } from '@/lib/evidence/gate-finding'
import { claimHash, claimOf } from '@/lib/evidence/hashes'
import type {
  LoadedPassage,
  LoadedReference,
  LoadedRevision,
  PassageCaution,
  Signature,
  Voice,
} from '@/lib/evidence/model'
import {
  checkHashNow,
  countingChecks,
  countingSignatures,
  fitHashNow,
  needsReadings,
} from '@/lib/evidence/signatures'
import { supportOf } from '@/lib/evidence/support'
import type { Change } from './changes-since'

/** What a desk screen must know beside the revision to name things. */
export type DeskNames = {
  readonly users: ReadonlyMap<string, string>
  readonly subjects: ReadonlyMap<string, { readonly title: string }>
  /** Text of each version. */
  readonly texts: ReadonlyMap<string, string>
  /** The set-aside blocks of each version, in UTF-16 code units. */
  readonly asides: ReadonlyMap<string, readonly Aside[]>
  readonly publishers: ReadonlyMap<string, string>
  /** What the desk calls each article, by its id. */
  readonly articles: ReadonlyMap<string, string>
}

type Aside = {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly disposition: 'set_aside'
}

export type SignedBy = { readonly name: string; readonly at: string }
export type Piece = { readonly before: string; readonly exact: string; readonly after: string }

/** A piece of evidence with all that a person needs to see to sign it. */
export type PassageCard = Pick<
  LoadedPassage,
  'id' | 'publicId' | 'annotationPublicId' | 'bearing' | 'verifies' | 'why' | 'reworded' | 'deleted'
> & {
  readonly voice: Voice
  readonly voiceWords: string
  readonly speaker: string
  readonly chain: string
  readonly origin: string
  readonly pieces: readonly Piece[]
  readonly spans: LoadedPassage['spans']
  readonly cautions: readonly PassageCaution[]
  readonly needsReadings: boolean
  /** What of the page the words stand in where they are no running text, in words; null where they are. */
  readonly aside: string | null
  readonly article: {
    readonly slug: string
    readonly title: string
    readonly publisher: string
    readonly published: string
  }
  readonly version: number
  readonly notices: LoadedPassage['notices']
  readonly addedBy: string
  readonly fitHash: string
  readonly signed: readonly SignedBy[]
  /** It was signed before something in it changed. */
  readonly signedBefore: boolean
}

export type ReferenceCard = Omit<LoadedReference, 'checks' | 'origin' | 'addedById'> & {
  readonly origin: string
  readonly addedBy: string
  readonly fitHash: string
  readonly checked: readonly SignedBy[]
}

/** A revision for the desk: what it says, what it rests on, and what stands in its way. Plain data. */
export type RevisionDesk = Pick<
  LoadedRevision,
  | 'revisionId'
  | 'statementId'
  | 'publicId'
  | 'number'
  | 'rowVersion'
  | 'state'
  | 'kind'
  | 'fields'
  | 'dismissals'
  | 'contributorIds'
> & {
  readonly home: string
  readonly homeKind: LoadedRevision['home']['kind']
  readonly shownAt: readonly string[]
  readonly party: string
  readonly speaker: string
  readonly allegationAbout: string
  readonly passages: readonly PassageCard[]
  readonly references: readonly ReferenceCard[]
  readonly claimHash: string
  /** Every rule, as it stands for the one who looks. */
  readonly findings: readonly GateFinding[]
  readonly support: string
  readonly approval: {
    readonly by: string
    readonly at: string
    readonly stands: boolean
    readonly changed: readonly string[]
  } | null
}

/** One in the stream of what waits for a second person. */
export type ReviewItem = RevisionDesk & {
  readonly submittedBy: string
  /** ISO instant. */
  readonly submittedAt: string
  /** Against the revision that was approved last; null when none was. */
  readonly changes: readonly Change[] | null
}

/** Whether a second person still has something to do: sign, check, approve, or approve anew. */
export function wantsReview(revision: LoadedRevision): boolean {
  if (revision.state === 'in_review') return true
  if (revision.state !== 'approved') return false
  const open: readonly string[] = [
    'fits-signed',
    'readings-accepted',
    'references-checked',
    'approval',
    'notices-seen',
  ]
  return standsInTheWay(gate({ revision, exposure: null }), 'publish').some(({ id }) => open.includes(id))
}

/** A revision that waits for a second person, as far as the queue of tasks shows it. */
export type ReviewHead = {
  readonly publicId: string
  readonly number: number
  readonly wording: string
  readonly submittedBy: string
  readonly since: Date
}

/** Puts a revision together for the screens, as `viewerId` sees it. */
export function revisionDesk(
  revision: LoadedRevision,
  names: DeskNames,
  viewerId: string,
  exposure: GateInput['exposure'] = null,
): RevisionDesk {
  const { fields } = revision
  const title = (id: string | null) => (id ? (names.subjects.get(id)?.title ?? 'no longer listed') : '')
  return {
    revisionId: revision.revisionId,
    statementId: revision.statementId,
    publicId: revision.publicId,
    number: revision.number,
    rowVersion: revision.rowVersion,
    state: revision.state,
    kind: revision.kind,
    fields,
    dismissals: revision.dismissals,
    contributorIds: revision.contributorIds,
    home: title(revision.home.id),
    homeKind: revision.home.kind,
    shownAt: revision.shownAt.map(({ id }) => title(id)),
    party: title(fields.partyId),
    speaker: title(fields.speakerId) || fields.speakerDescription,
    allegationAbout: title(fields.allegationAboutId),
    passages: revision.passages.map((passage) => passageCard(revision, passage, names)),
    references: revision.references.map((reference) => referenceCard(revision, reference, names)),
    claimHash: claimHash(claimOf(revision)),
    findings: gate({ revision, exposure, viewerId }),
    support: supportOf(revision, 'attached').words,
    approval: approvalCard(revision, names),
  }
}

function approvalCard(revision: LoadedRevision, names: DeskNames): RevisionDesk['approval'] {
  const standing = approvalStanding(revision)
  if (standing.state === 'none') return null
  const { byId, at } = standing.approval
  const changed = standing.state === 'void' ? standing.changed : []
  return { by: names.users.get(byId) ?? FORMER, at, stands: standing.state === 'stands', changed }
}

const FORMER = 'a former user'

function passageCard(revision: LoadedRevision, passage: LoadedPassage, names: DeskNames): PassageCard {
  const signed = countingSignatures(revision, passage)
  const fitHash = fitHashNow(revision, passage)
  const { version } = passage
  return {
    id: passage.id,
    publicId: passage.publicId,
    annotationPublicId: passage.annotationPublicId,
    bearing: passage.bearing,
    voice: passage.voice,
    voiceWords: VOICES[passage.voice],
    speaker:
      (passage.speakerId && names.subjects.get(passage.speakerId)?.title) || passage.speakerDescription,
    chain: passage.chain,
    origin: passage.origin?.name ?? 'not established',
    pieces: piecesOf(names.texts.get(version.id) ?? '', passage.spans),
    spans: passage.spans,
    cautions: passage.cautions,
    needsReadings: needsReadings(passage),
    aside: asideInWords(asidesTouched(names.asides.get(version.id) ?? [], passage.spans)),
    article: {
      slug: version.articleSlug,
      title: names.articles.get(version.articleId) ?? version.workingTitle,
      publisher: names.publishers.get(version.articleId) ?? 'outlet not established',
      published: version.published,
    },
    version: version.number,
    verifies: passage.verifies,
    why: passage.why,
    reworded: passage.reworded,
    deleted: passage.deleted,
    notices: passage.notices,
    addedBy: names.users.get(passage.addedById) ?? FORMER,
    fitHash,
    signed: signedBy(signed, names),
    signedBefore:
      signed.length === 0 && passage.signatures.some((signature) => signature.fitHash !== fitHash),
  }
}

function referenceCard(
  revision: LoadedRevision,
  reference: LoadedReference,
  names: DeskNames,
): ReferenceCard {
  const { checks, origin, addedById, ...rest } = reference
  return {
    ...rest,
    origin: origin?.name ?? 'not established',
    addedBy: names.users.get(addedById) ?? FORMER,
    fitHash: checkHashNow(revision, reference),
    checked: signedBy(countingChecks(revision, reference), names),
  }
}

function signedBy(signatures: readonly Signature[], names: DeskNames): SignedBy[] {
  return signatures.map(({ byId, at }) => ({ name: names.users.get(byId) ?? FORMER, at }))
}

/** How much of the surroundings the desk shows, in UTF-16 code units a side. Readers are shown less. */
const AROUND = 220

/** Each span with its surroundings, cut at word edges and never across a paragraph. */
function piecesOf(text: string, spans: LoadedPassage['spans']): Piece[] {
  return spans.map(({ start, end, exact }) => ({
    before: contextBefore(text.slice(Math.max(0, start - AROUND), start), start > AROUND),
    exact,
    after: contextAfter(text.slice(end, end + AROUND), end + AROUND < text.length),
  }))
}

function contextBefore(text: string, isCut: boolean): string {
  const paragraph = text.lastIndexOf('\n')
  if (paragraph >= 0) return text.slice(paragraph + 1)
  return isCut ? `… ${text.replace(/^\S*\s/, '')}` : text
}

function contextAfter(text: string, isCut: boolean): string {
  const paragraph = text.indexOf('\n')
  if (paragraph >= 0) return text.slice(0, paragraph)
  return isCut ? `${text.replace(/\s\S*$/, '')} …` : text
}
