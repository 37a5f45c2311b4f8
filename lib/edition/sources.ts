import type { LoadedRevision } from '@/lib/evidence/model'
import type { SubjectFacts } from '@/lib/furniture/model'
import type { RightsPolicy, VersionExposure } from './exposure'
import type {
  Basis,
  DisagreementKind,
  LedgerKind,
  PublicArticle,
  PublicDetail,
  PublicOrigin,
  PublicPlanVersion,
  Snapshot,
  SubjectKind,
} from './model'
import type { Signer } from './public-name'
import type { RecordSources } from './record-sources'

/** Everything an edition is frozen from, as values: the same sources always give the same edition. */
export type EditionSources = {
  readonly number: number
  /** ISO instant. */
  readonly publishedAt: string
  /** Whether a demo signer had a hand in anything the edition holds. */
  readonly sample: boolean
  readonly previous: Snapshot | null
  /** Public ids of the statements that the previous edition held and this one does not. */
  readonly withdrawn: readonly string[]
  readonly chosen: readonly LoadedRevision[]
  /** All furniture of the edition: what is carried over and what is new. */
  readonly furniture: readonly FurnitureWords[]
  readonly subjects: readonly SubjectSource[]
  readonly articles: readonly ArticleSource[]
  readonly records: RecordSources
  readonly signers: Readonly<Record<string, Signer>>
  /** For the desk's eyes alone: support is shown before it is signed. Never set where an edition is published. */
  readonly preview?: true
  /** What earlier editions showed, by version id. */
  readonly shownBefore: Readonly<Record<string, Pick<VersionExposure, 'shown' | 'speech'>>>
  /** By subject id, for the titles that are new in this edition. */
  readonly factReasons: Readonly<Record<string, FactReason>>
  /** The entries of this edition, in order. */
  readonly ledger: readonly NewLedgerEntry[]
}

export type FurnitureWords = {
  readonly key: string
  readonly subjectId: string | null
  readonly text: string
  /** With a title: what was signed with it. */
  readonly facts: SubjectFacts | null
}

/** What the ledger says of facts that changed: why, and under which title's wording. */
export type FactReason = Pick<NewLedgerEntry, 'kind' | 'reason' | 'furniture' | 'approvedBy'>

export type NewLedgerEntry = {
  readonly kind: LedgerKind
  /** Public id. */
  readonly statement: string | null
  readonly furniture: string | null
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly approvedBy: readonly string[]
}

export type OfficeSource = {
  readonly title: string
  readonly official: boolean
  /** EDTF, or empty when open. */
  readonly start: string
  readonly end: string
}

/** A verbatim passage that stands as a heading of ours; offsets in UTF-16 code units. */
export type HeadingSource = {
  readonly versionId: string
  readonly article: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly exact: string }[]
}

type SubjectPart =
  | { readonly kind: 'plan' }
  | { readonly kind: 'party'; readonly ordinal: number; readonly memberOf: string | null }
  | { readonly kind: 'section'; readonly ordinal: number }
  | { readonly kind: 'point'; readonly number: number; readonly section: string }
  | {
      readonly kind: 'concession'
      readonly ordinal: number
      readonly giver: { readonly party: string | null; readonly basis: Basis }
      readonly asker: { readonly party: string | null; readonly basis: Basis }
      readonly framedBy: string | null
      readonly heading: HeadingSource | null
    }
  | {
      readonly kind: 'plan_version'
      readonly ordinal: number
      readonly versionKind: PublicPlanVersion['versionKind']
      readonly author: string
      readonly date: string
      readonly dateBasis: string
      readonly extentSeen: string
      readonly seenWhole: boolean
    }
  | {
      readonly kind: 'event'
      readonly date: string
      readonly dateBasis: string
      readonly dateWords: string
    }
  | { readonly kind: 'person'; readonly offices: readonly OfficeSource[] }
  | {
      readonly kind: 'disagreement'
      readonly ordinal: number
      readonly disagreementKind: DisagreementKind
      readonly sides: readonly string[]
    }

export type SubjectSource = {
  readonly id: string
  readonly slug: string
  readonly oldSlugs: readonly string[]
} & SubjectPart
export type SubjectOf<Kind extends SubjectKind> = Extract<SubjectSource, { readonly kind: Kind }>

export type VersionSource = PublicArticle['versions'][number] & {
  readonly id: string
  /** Empty after erasing by order. */
  readonly text: string
  /** The secret behind the salts of its leaves: it is never part of an edition. */
  readonly merkleSalt: string
  readonly wordStarts: readonly number[]
  readonly wholeWords: number
  readonly excerpted: boolean
  /** ISO instant of its first good capture. */
  readonly capturedAt: string
  readonly blocks: readonly {
    readonly start: number
    readonly end: number
    readonly kind: string
    readonly disposition?: 'shown' | 'set_aside'
  }[]
}

export type DetailName = 'title' | 'published_by' | 'obtained_from' | 'byline' | 'published_date' | 'language'

export type ArticleSource = {
  readonly id: string
  readonly slug: string
  readonly workingTitle: string
  readonly details: Readonly<Partial<Record<DetailName, PublicDetail>>>
  readonly copyOf: string | null
  readonly copyEnd?: string
  readonly addresses: PublicArticle['addresses']
  readonly rights: RightsPolicy
  readonly origin: PublicOrigin
  readonly captures: PublicArticle['captures']
  readonly versions: readonly VersionSource[]
  readonly notices: PublicArticle['notices']
}

/** Why something cannot go into the edition, for the desk: the rule, a sentence, and where to mend it. */
export type Finding = {
  /** Public id of the statement, or null when it is about the edition as a whole. */
  readonly statement: string | null
  readonly wording: string
  readonly rule: string
  readonly words: string
  readonly href: string
}
