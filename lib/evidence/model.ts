import type { SuspectWhy } from '@/lib/annotation/model'
import type { SubjectKind } from '@/lib/furniture/model'
import type { StyleDismissal } from '@/lib/house-style/model'
import type { RevisionEventKind, RevisionState } from '@/lib/statement/lifecycle'
import type { Bearing, RevisionFields, StatementKind } from '@/lib/statement/model'
import type { BlockingThread } from '@/lib/thread/model'

export type Voice =
  | 'direct_speech'
  | 'paraphrase'
  | 'outlet_words'
  | 'document_text'
  | 'headline'
  | 'caption'
  | 'outlet_expectation'

export type OriginValue = {
  readonly kind: 'leaked_text' | 'named_report' | 'own_reporting' | 'not_established'
  readonly name: string
}

/** `[start, end)` in the version's text, in UTF-16 code units, with the words that stand there. */
export type PassageSpan = { readonly start: number; readonly end: number; readonly exact: string }

/** A warning on `[start, end)` of the version's text, in UTF-16 code units. */
export type PassageCaution = {
  readonly start: number
  readonly end: number
  readonly kind: 'words_missing' | 'source_error' | 'figure_without_source' | 'split_quotation'
  readonly reading: string | null
  readonly basis: string
  /** Who signs must accept the reading. */
  readonly needsAcceptance: boolean
}

/** Everything of a piece of evidence that a reader can see. */
export type Passage = {
  readonly bearing: Bearing
  readonly voice: Voice
  readonly speakerId: string | null
  readonly speakerDescription: string
  readonly chain: string
  /** Null is the same as not established. */
  readonly origin: OriginValue | null
  readonly spans: readonly PassageSpan[]
  /** Those that touch the passage and stand. */
  readonly cautions: readonly PassageCaution[]
  /** SHA-256 of the version's text. */
  readonly textSha256: string
}

/** Everything of a reference, bound to a revision, that a reader can see. */
export type ReferenceSeen = {
  readonly bearing: Bearing
  readonly outlet: string
  readonly title: string
  readonly titleKind: 'headline' | 'slug' | 'description'
  /** EDTF, or empty. */
  readonly date: string
  readonly url: string
  readonly language: string
  readonly translated: boolean
  readonly howRead: 'original' | 'copy' | 'cited_only'
  readonly quality: 'A' | 'B' | 'C'
  readonly origin: OriginValue | null
  readonly seenToSay: string
  /** Where in the source; empty or left out when nothing is said. */
  readonly locator?: string
}

/** What an approval approves: everything a reader can see of a revision but its supporting evidence. */
export type Claim = {
  /** Subject id of its home. A subject's slug and title are furniture and may change under it. */
  readonly subjectId: string
  readonly shownAt: readonly string[]
  readonly kind: StatementKind
  /** The provision that it tells of, as `<id of the text>/<number>`. */
  readonly provision?: string | null
  readonly fields: RevisionFields
  /** Disputing and context evidence; supporting evidence is left out by the hash. */
  readonly passages: readonly Passage[]
  readonly references: readonly ReferenceSeen[]
}

export type Signature = {
  readonly byId: string
  readonly fitHash: string
  /** ISO instant. */
  readonly at: string
  readonly acceptedReadings: boolean
}

/** A piece of evidence as the gate, publishing and `verify` need it. */
export type LoadedPassage = Passage & {
  readonly id: string
  readonly publicId: string
  readonly annotationId: string
  readonly annotationPublicId: string
  readonly addedById: string
  readonly version: {
    readonly id: string
    readonly number: number
    readonly articleId: string
    readonly articleSlug: string
    readonly workingTitle: string
    /** EDTF, or empty when no date is known. */
    readonly published: string
    /** Who published the article; left out where nobody knows. */
    readonly outlet?: string
    /** Id of the article at the end of the chain of copies that it is part of. */
    readonly report?: string
  }
  /** The words of every span are those of the version's text at its offsets. */
  readonly verifies: boolean
  /** The annotation was deleted. */
  readonly deleted: boolean
  /** Why it is suspect: it does not stand, settled, in the article's current version. Null when it does. */
  readonly why: SuspectWhy | null
  /** Other words were taken for those that were marked: when, and what those were. */
  readonly reworded: { readonly at: string; readonly was: string } | null
  /** When a person last looked at where it lies. */
  readonly settledAt: string | null
  /** Each of the publisher's notices once, as first noticed; oldest first. */
  readonly notices: readonly { readonly kind: string; readonly words: string; readonly at: string }[]
  readonly signatures: readonly Signature[]
}

export type LoadedReference = ReferenceSeen & {
  /** Id of the use, which is what is checked. */
  readonly id: string
  readonly publicId: string
  readonly referenceId: string
  readonly slug: string
  readonly addedById: string
  readonly checks: readonly Signature[]
}

export type LoadedSubject = {
  readonly id: string
  readonly kind: SubjectKind
  readonly slug: string
  /** EDTF date of a plan version; empty for every other kind. */
  readonly date: string
}

export type Approval = {
  readonly byId: string
  /** ISO instant. */
  readonly at: string
  readonly claimHash: string
  /** Fit hashes of the support that was seen and signed. */
  readonly supports: readonly string[]
  /** Hash of each part of the claim then, by its name; empty when it was not kept. */
  readonly parts: Readonly<Record<string, string>>
}

export type LoadedEvent = {
  readonly seq: number
  readonly kind: RevisionEventKind
  readonly byId: string
  readonly at: string
  readonly reason: string | null
  readonly note: string
  readonly edition: number | null
}

/** A revision with all that its hashes and the gate look at. */
export type LoadedRevision = {
  readonly revisionId: string
  readonly number: number
  readonly rowVersion: number
  /** ISO instant; null while it is a draft. */
  readonly frozenAt: string | null
  readonly state: RevisionState
  readonly statementId: string
  readonly publicId: string
  readonly ownerId: string
  readonly kind: StatementKind
  readonly ordinal: number
  readonly home: LoadedSubject
  readonly shownAt: readonly LoadedSubject[]
  /** The provision that it tells of, as `<id of the text>/<number>`. */
  readonly provision?: string | null
  /** How that provision stands: an edition tells of none that waits or was taken back. */
  readonly provisionLook?: 'waiting' | 'done' | 'retired'
  readonly fields: RevisionFields
  /** Rules of house style that were set aside on purpose. */
  readonly dismissals: readonly StyleDismissal[]
  /** Users who had a hand in wording or evidence. */
  readonly contributorIds: readonly string[]
  readonly passages: readonly LoadedPassage[]
  readonly references: readonly LoadedReference[]
  /** Oldest first. */
  readonly events: readonly LoadedEvent[]
  /** The newest approval, whether or not it still counts. */
  /** Open threads that stop its publication; left out where nobody asked. */
  readonly blockedBy?: readonly BlockingThread[]
  readonly approval: Approval | null
}
