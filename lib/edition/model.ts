/**
 * What an edition freezes: every public word, label, order, signer's name and count. Reader pages are drawn from
 * a snapshot and the notices over it, and from nothing else.
 */
export type Snapshot = {
  readonly format: 'proviso-edition-1'
  readonly number: number
  /** ISO instant. */
  readonly publishedAt: string
  /** True while any signer is a demo signer: every proof, feed and export then says so. */
  readonly sample: boolean
  /** Furniture that belongs to no subject, by key: `site/name`, `site/about`, `site/method`, `site/knowledge` … */
  readonly site: Readonly<Record<string, string>>
  readonly plan: PublicSubject
  readonly sections: readonly PublicSection[]
  readonly points: readonly PublicPoint[]
  readonly concessions: readonly PublicConcession[]
  readonly planVersions: readonly PublicPlanVersion[]
  readonly events: readonly PublicEvent[]
  readonly people: readonly PublicPerson[]
  readonly parties: readonly PublicParty[]
  readonly disagreements: readonly PublicDisagreement[]
  readonly articles: readonly PublicArticle[]
  readonly statements: readonly PublicStatement[]
  /** Editions of old have none of the following five. */
  readonly provisions?: readonly PublicProvision[]
  readonly alignments?: readonly PublicAlignment[]
  readonly readings?: readonly PublicReading[]
  readonly figures?: readonly PublicFigure[]
  readonly findings?: readonly PublicFinding[]
  /** All entries since the first edition, newest first. */
  readonly ledger: readonly PublicLedgerEntry[]
}

export type SubjectKind =
  | 'plan'
  | 'plan_version'
  | 'section'
  | 'point'
  | 'concession'
  | 'event'
  | 'person'
  | 'party'
  | 'disagreement'

export type SubjectRef = { readonly kind: SubjectKind; readonly slug: string }

export type PublicSubject = SubjectRef & {
  readonly title: string
  /** Other furniture of the subject, by the last part of its key: `question`, `note` … */
  readonly words: Readonly<Record<string, string>>
}
export type PublicSection = PublicSubject & { readonly ordinal: number }
export type PublicPoint = PublicSubject & {
  readonly number: number
  readonly section: string
  readonly oldSlugs: readonly string[]
}
export type Basis = 'stated' | 'inferred' | 'not_stated'
export type PublicConcession = PublicSubject & {
  readonly ordinal: number
  readonly giver: { readonly party: string | null; readonly basis: Basis }
  readonly asker: { readonly party: string | null; readonly basis: Basis }
  /** Slug of the article that framed it so. */
  readonly framedBy: string | null
  /** The source's own heading, verbatim. */
  readonly heading: string | null
}
export type PublicDate = {
  /** EDTF. */
  readonly edtf: string
  /** In full, in English: "about 29 November 2025". */
  readonly words: string
  readonly method: 'found' | 'typed' | 'stated' | 'inferred'
  readonly basis: string
}
export type PublicPlanVersion = PublicSubject & {
  readonly ordinal: number
  readonly versionKind: 'draft' | 'counter_proposal' | 'related_document' | 'described_only'
  readonly author: string
  readonly date: PublicDate
  readonly extentSeen: string
  /** Its whole text was seen. */
  readonly seenWhole?: boolean
}
/** A numbered provision of a text; what it says is told by the statements that name its key. */
export type PublicProvision = {
  /** `<slug of the text>/<number>`: its name everywhere in the edition. */
  readonly key: string
  readonly planVersion: string
  readonly number: string
  readonly ordinal: number
  /** Slug of the point whose provision it is, in the text that the points are counted in. */
  readonly point: string | null
  /** Who looked as the second person, and when; left out by editions from before they had to. */
  readonly checkedBy?: readonly string[]
  readonly checkedAt?: string
}
export type AlignmentKind = 'kept' | 'moved' | 'changed' | 'merged' | 'split' | 'dropped' | 'new'
/** What became of a provision in another, later text. */
export type PublicAlignment = {
  readonly id: string
  readonly planVersion: string
  /** Keys of provisions; `from` is null for what is new there, `to` for what was dropped there. */
  readonly from: string | null
  readonly to: string | null
  readonly alignmentKind: AlignmentKind
  /** Nobody confirmed it yet: it stands as a proposal and says so. */
  readonly proposed: boolean
  readonly byMachine: boolean
  readonly confirmedBy: readonly string[]
  readonly confirmedAt: string | null
}
/** What one publication prints for a provision; checked by a second person. */
export type PublicReading = {
  readonly id: string
  readonly provision: string
  /** The publication: a source elsewhere, or a passage of the archive. */
  readonly source: ReadingSource
  readonly form: 'own_words' | 'quoted'
  readonly words: string
  readonly language: string
  readonly rendering: 'original' | 'translated_by_source' | 'translated_by_us'
  readonly locator: string
  readonly checkedBy: readonly string[]
  readonly checkedAt: string
}
export type ReadingSource =
  | ({ readonly kind: 'reference' } & Pick<
      PublicReference,
      'outlet' | 'title' | 'titleKind' | 'date' | 'url' | 'language' | 'howRead' | 'quality' | 'origin'
    >)
  | {
      readonly kind: 'passage'
      readonly article: string
      readonly passage: string
      readonly origin: PublicOrigin
    }
/** A number that a statement gives, taken apart. */
export type PublicFigure = {
  readonly id: string
  readonly statement: string
  readonly amount: string
  readonly unit: string
  readonly measures: string
  readonly whose: string
  readonly asOf: PublicDate | null
  readonly checkedBy: readonly string[]
  readonly checkedAt: string
}
/** A version was read for a subject, or for where a party stands on it, and is silent. */
export type PublicFinding = {
  readonly id: string
  readonly article: string
  readonly version: number
  readonly subject: SubjectRef
  readonly party: string | null
  /** Of a silence about the subject as such: the parties we knew when it was found. Editions of old leave it out. */
  readonly partiesThen?: readonly string[]
  readonly terms: readonly string[]
  /** ISO instant at which it was read. */
  readonly at: string
  readonly checkedBy: readonly string[]
}
export type PublicEvent = PublicSubject & {
  readonly date: PublicDate
  /** The source's own words for a date that nothing supports. */
  readonly dateWords?: string
}
export type PublicParty = PublicSubject & {
  /** Which glyph and hue it has; editions of old leave it out. */
  readonly ordinal?: number
  readonly memberOf?: string | null
}
export type PublicPerson = PublicSubject & {
  readonly offices: readonly { readonly title: string; readonly start: string; readonly end: string }[]
}
export type DisagreementKind =
  | 'conflicting_accounts'
  | 'reports_differ'
  | 'changed_over_time'
  | 'different_documents'
  | 'same_figure'
export type PublicDisagreement = PublicSubject & {
  readonly ordinal: number
  readonly disagreementKind: DisagreementKind
  /** Statement public ids, in order. */
  readonly sides: readonly string[]
}

/** A value with where it came from; `null` where nothing is established. */
export type PublicDetail = {
  readonly value: string
  readonly method: 'found' | 'typed' | 'inferred'
  readonly reason: string
}

export type PublicArticle = {
  readonly slug: string
  /** The headline, or null; then `workingTitle` is shown, marked as ours. */
  readonly title: PublicDetail | null
  readonly workingTitle: string
  readonly publishedBy: PublicDetail | null
  readonly obtainedFrom: PublicDetail | null
  readonly byline: PublicDetail | null
  readonly published: PublicDate | null
  readonly language: string
  readonly copyOf: string | null
  /** Where the chain of copies ends, when that is yet another article. */
  readonly copyEnd?: string
  readonly addresses: readonly { readonly kind: 'canonical' | 'alias' | 'copy'; readonly url: string }[]
  readonly rights: 'excerpt' | 'link_only' | 'full'
  readonly origin: PublicOrigin
  readonly excerpted: boolean
  readonly words: { readonly whole: number; readonly shown: number }
  readonly captures: readonly {
    readonly at: string
    readonly method: 'pasted' | 'uploaded' | 'command_line' | 'seed' | 'fetched' | 'feed'
    readonly rawSha256: string
    readonly version: number | null
    readonly outcome: 'good' | 'failed' | 'empty' | 'paywalled' | 'much_shorter'
  }[]
  readonly versions: readonly {
    readonly number: number
    readonly cause: 'first' | 'publisher_edit' | 'fuller_capture' | 're_extraction' | 'repair'
    readonly at: string
    readonly textSha256: string
    readonly merkleRoot: string
    readonly merkleAlgorithm: string
  }[]
  readonly notices: readonly { readonly kind: string; readonly words: string; readonly at: string }[]
}

export type PublicOrigin = {
  readonly kind: 'leaked_text' | 'named_report' | 'own_reporting' | 'not_established'
  readonly name: string
}

export type Bearing = 'supports' | 'disputes' | 'context'
export type Voice =
  | 'direct_speech'
  | 'paraphrase'
  | 'outlet_words'
  | 'document_text'
  | 'headline'
  | 'caption'
  | 'outlet_expectation'

export type PublicSpeaker = { readonly name: string; readonly slug: string | null; readonly office: string }

/** One span of a passage with at most 25 words of context a side, never across a block. Offsets are code points. */
export type PublicSpan = {
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly start: number
  readonly end: number
  readonly blockKind: string
  /** The block was set aside: what stands there is no running text of the article. */
  readonly setAside?: true
}

export type PublicCaution = {
  readonly kind: 'words_missing' | 'source_error' | 'figure_without_source' | 'split_quotation'
  /** Our reading, or null. */
  readonly reading: string | null
  readonly basis: string
  /** Where in the passage, as `[span, offset]` in UTF-16 units of that span's exact words; null for the whole. */
  readonly at: readonly [number, number] | null
}

export type PublicProof = {
  /** Public id of the evidence; also the anchor of the proof on every page. */
  readonly id: string
  /** Public id of the annotation: the same for every statement and wording that rests on these words. */
  readonly passage: string
  readonly bearing: Bearing
  readonly voice: Voice
  readonly speaker: PublicSpeaker | null
  readonly chain: string
  readonly spans: readonly PublicSpan[]
  readonly cautions: readonly PublicCaution[]
  readonly article: string
  readonly version: number
  /** ISO instant of the capture that the version came with. */
  readonly capturedAt: string
  readonly origin: PublicOrigin
  readonly signedBy: readonly string[]
  readonly signedAt: string | null
  /** What a reader needs to check the passage against the root of its version; null where the copy is older. */
  readonly check?: PublicCheck | null
}

/** The words of each span as salted leaves, with the hashes that lead from them to the version's root. */
export type PublicCheck = {
  readonly algorithm: string
  readonly root: string
  readonly leafCount: number
  readonly spans: readonly PublicLeaves[]
}
export type PublicLeaves = {
  /** Index of the first leaf; the others follow it. */
  readonly first: number
  readonly leaves: readonly { readonly run: string; readonly salt: string }[]
  /** Hashes in hex of the siblings at the two edges of the run, from the leaves up. */
  readonly path: readonly string[]
}

export type PublicReference = {
  readonly id: string
  readonly bearing: Bearing
  readonly outlet: string
  readonly title: string
  readonly titleKind: 'headline' | 'slug' | 'description'
  readonly date: PublicDate | null
  readonly url: string
  readonly language: string
  readonly translated: boolean
  readonly howRead: 'original' | 'copy' | 'cited_only'
  readonly quality: 'A' | 'B' | 'C'
  readonly origin: PublicOrigin
  readonly seenToSay: string
  /** Where in the source. */
  readonly locator?: string
  readonly checkedBy: readonly string[]
  readonly checkedAt: string | null
}

export type StatementKind = 'summary' | 'detail' | 'position' | 'account' | 'background'
export type Stance = 'proposed' | 'accepted' | 'rejected' | 'conditional' | 'unclear'
export type StanceBasis = 'said_by_party' | 'reported_of_party' | 'in_document'

/** Counts of independent origins; "not established" is counted apart and never as independent. */
export type Support = {
  readonly inArchive: { readonly articles: number; readonly origins: number; readonly unestablished: number }
  readonly elsewhere: {
    readonly references: number
    readonly origins: number
    readonly unestablished: number
  }
  /** Articles and references together. Editions of old do not say. */
  readonly inAll?: { readonly sources: number; readonly origins: number; readonly unestablished: number }
  readonly disputes: number
  /** Passages that supported it and were taken down since; only where there are any. */
  readonly takenDown?: number
  /** The same in words: "in our archive: 1 article · published elsewhere: 3, one origin". */
  readonly words: string
}

export type PublicStatement = {
  readonly id: string
  /** A signer of the demo story wrote, signed, checked or approved it. Editions of old do not say. */
  readonly sample?: boolean
  readonly home: SubjectRef
  /** Key of the provision that it tells of. */
  readonly provision?: string | null
  readonly shownAt: readonly SubjectRef[]
  readonly kind: StatementKind
  readonly ordinal: number
  readonly wording: string
  readonly party: string | null
  readonly stance: Stance | null
  readonly stanceBasis: StanceBasis | null
  readonly speaker: PublicSpeaker | null
  readonly asOf: PublicDate | null
  readonly allegation: {
    readonly about: string
    readonly response: 'denied' | 'answered' | 'sought' | 'not_sought'
    readonly note: string
  } | null
  readonly proofs: readonly PublicProof[]
  readonly references: readonly PublicReference[]
  readonly support: Support
  readonly writtenBy: readonly string[]
  readonly approvedBy: readonly string[]
  readonly approvedAt: string
  /** Edition in which this wording first appeared. */
  readonly since: number
  readonly revision: number
}

export type LedgerKind =
  | 'addition'
  | 'evidence'
  | 'typo'
  | 'clarification'
  | 'correction'
  | 'retraction'
  | 'withdrawal'
  | 'notice'

export type PublicLedgerEntry = {
  readonly edition: number
  readonly ordinal: number
  readonly at: string
  readonly kind: LedgerKind
  readonly statement: string | null
  readonly furniture: string | null
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly approvedBy: readonly string[]
}

/** One row of the live layer over editions, still standing. */
export type PublicNotice = {
  readonly seq: number
  /** `withdrawn` is never given by anybody: it follows from the ledger of a later edition. */
  readonly kind: 'corrected' | 'retracted' | 'withdrawn' | 'publisher_changed' | 'under_review' | 'taken_down'
  readonly targetKind: 'statement' | 'passage' | 'article' | 'person' | 'ledger'
  readonly targetId: string
  /** Of a passage that its publisher changed: it stands over the words of this version, and over no others. */
  readonly version?: number
  readonly words: string
  readonly at: string
}

// ── For the desk ─────────────────────────────────────────────────────────────

/** A statement that could go into the next edition. */
export type Candidate = {
  readonly revisionId: string
  readonly statementId: string
  readonly publicId: string
  readonly subject: string
  readonly wording: string
  /** The wording in the latest edition, or null when the statement is new. */
  readonly before: string | null
  readonly approvedBy: string
  /** What the ledger would say when nobody says otherwise. */
  readonly entry: { readonly kind: LedgerKind; readonly reason: string }
  /** What stands in the way; empty when it is ready. */
  readonly findings: readonly InTheWay[]
  /** Threads that stop it unless it goes out as a correction, of a sentence that readers have already. */
  readonly heldUp: readonly InTheWay[]
}

export type InTheWay = { readonly rule: string; readonly words: string; readonly href: string }

export type FurnitureCandidate = {
  readonly revisionId: string
  readonly key: string
  readonly before: string | null
  readonly after: string
  readonly by: string
  readonly own: boolean
  readonly signedBy: readonly string[]
  /** With a title: what stands beside it. */
  readonly facts: readonly FactLine[]
}

/** One thing that stands beside a title and is signed with it; `before` when it differs from what was signed last. */
export type FactLine = { readonly part: string; readonly words: string; readonly before: string | null }

export type PublishedLine = {
  readonly statementId: string
  readonly publicId: string
  readonly subject: string
  readonly wording: string
  /** It rests on a passage that is not settled in the newest copy of its article. */
  readonly doubtful: boolean
}

/** Everything an admin decides on. */
export type NextEdition = {
  readonly number: number
  readonly candidates: readonly Candidate[]
  readonly waiting: readonly {
    readonly publicId: string
    readonly subject: string
    readonly wording: string
    /** Threads and suspect passages that will stand in its way once it is approved. */
    readonly findings: readonly InTheWay[]
  }[]
  readonly furniture: readonly FurnitureCandidate[]
  readonly published: readonly PublishedLine[]
}

/** A notice with what only the desk sees of it. */
export type DeskNotice = PublicNotice & {
  readonly reason: string
  readonly by: string
  readonly lifted: { readonly at: string; readonly by: string; readonly reason: string } | null
}

/** What a notice can be about, as it is offered: the id readers' pages know it by, and words to find it by. */
export type NoticeOption = { readonly id: string; readonly words: string }
export type NoticeOptions = Readonly<Record<PublicNotice['targetKind'], readonly NoticeOption[]>>

/** An edition without its words. */
export type EditionSummary = {
  readonly number: number
  /** ISO instant. */
  readonly publishedAt: string
  readonly snapshotSha256: string
  /** SHA-256 of the difference that was confirmed, and where the audit chain stood. */
  readonly diffSha256: string
  readonly auditSeq: string
  readonly auditHash: string
}

/** What an article's rights leave to quote. */
export type QuoteAllowance = {
  readonly policy: 'excerpt' | 'link_only' | 'full'
  /** Words shown in editions so far, without and with public officials' direct speech, and of how many. */
  readonly shown: { readonly plain: number; readonly total: number; readonly whole: number }
  /** Words that may still be shown. */
  readonly left: { readonly plain: number; readonly total: number }
}
