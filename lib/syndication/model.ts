import type { CoverageRow } from '@/lib/coverage/coverage'
import type { StanceCell } from '@/lib/coverage/stance-cell'
import type {
  PublicArticle,
  PublicConcession,
  PublicLedgerEntry,
  PublicNotice,
  PublicParty,
  PublicPerson,
  PublicPlanVersion,
  PublicPoint,
  PublicProof,
  PublicStatement,
  Snapshot,
  SubjectRef,
} from '@/lib/edition/model'

/** What every other form of a page is made from: an edition as readers may have it now, and where it stands. */
export type Publication = {
  /** What was taken down is already gone from it. */
  readonly snapshot: Snapshot
  /** Every notice over this edition. */
  readonly notices: readonly PublicNotice[]
  readonly latest: number
  /** The public address without a trailing slash; empty when none is configured. */
  readonly origin: string
}

/** A group of sentences on a page. */
export type Section = {
  readonly title: string
  readonly subject: SubjectRef | null
  /** Approved furniture printed with it. */
  readonly words: readonly string[]
  /** Public ids of statements, in order. */
  readonly statements: readonly string[]
}

/** What stands on a page, before it is written out. */
export type Outline = {
  readonly title: string
  /** What the page is, where no sentence on it says so. */
  readonly about?: string
  readonly sections: readonly Section[]
  /** The ledger's entries where the page prints them itself; else those of its sentences. */
  readonly ledger?: readonly PublicLedgerEntry[]
  /** Every notice that was given, also on what the page does not show: they are part of what changed. */
  readonly allNotices?: true
  /** Slugs of articles that the page tells of by itself. */
  readonly articles?: readonly string[]
  /** Other records of the edition that the page shows, by what they are. */
  readonly records?: Records
}

/** What a page shows beyond its sentences; each kind is there only where the page has it. */
export type Records = Partial<
  Pick<
    Snapshot,
    | 'sections'
    | 'points'
    | 'concessions'
    | 'parties'
    | 'people'
    | 'planVersions'
    | 'events'
    | 'disagreements'
    | 'provisions'
    | 'alignments'
    | 'readings'
    | 'figures'
    | 'findings'
  >
> & {
  readonly point?: PublicPoint
  readonly concession?: PublicConcession
  readonly planVersion?: PublicPlanVersion
  readonly person?: PublicPerson
  readonly party?: PublicParty
  readonly coverage?: readonly CoverageRecord[]
  readonly stances?: readonly StanceRecord[]
  /** Slugs of the edition's articles in their order: pages call them A, B, C … in the blanks of `stances`. */
  readonly letters?: readonly string[]
}
export type CoverageRecord = Pick<CoverageRow, 'cells' | 'support'> & {
  readonly point: SubjectRef
  readonly number: number
  readonly title: string
}
/** One cell of a table of parties; statements by public id. */
export type StanceRecord = {
  readonly subject: SubjectRef
  readonly title: string
  readonly party: string
  readonly positions: readonly string[]
  readonly notes: readonly string[]
  readonly blank: StanceCell['blank']
  /** Where else the party speaks of what a point is about. */
  readonly elsewhere: readonly { readonly subject: SubjectRef; readonly statements: readonly string[] }[]
}

/** The state of words that were taken down: by a notice of their own, or with something else. */
export type TakenDownState = { readonly at: string | null; readonly words: string | null }

/** A W3C Web Annotation of a passage (https://www.w3.org/TR/annotation-model/); positions count code points. */
export type CautionBody = {
  readonly type: 'TextualBody'
  readonly purpose: 'commenting'
  readonly language: 'en'
  readonly value: string
}

export type PassageAnnotation = {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'linking'
  /** The sentence; behind it, where words are missing or wrong in the source, what is to be known of that. */
  readonly body: string | readonly (string | CautionBody)[]
  readonly target: unknown
}

export type DocumentProof = Omit<PublicProof, 'check'> & {
  /** A passage is somebody's words only where it is direct speech or the text of a document. */
  readonly shownAs: 'quotation' | 'article_says'
  readonly takenDown: TakenDownState | null
  readonly annotation: PassageAnnotation | null
  /** Where to check the passage against the archive, where that is offered. */
  readonly check?: string
}

export type DocumentStatement = Omit<PublicStatement, 'proofs'> & {
  readonly url: string
  readonly sampleData: boolean
  /** What the slugs of the party and of whom an allegation is about stand for. */
  readonly names: { readonly party: string | null; readonly about: string | null }
  readonly proofs: readonly DocumentProof[]
  /** Notices on the sentence and on what it rests on. */
  readonly notices: readonly PublicNotice[]
}
/** A sentence that is no longer shown leaves its id and the notice. */
export type GoneStatement = { readonly id: string; readonly url: string; readonly takenDown: TakenDownState }

/** A notice with what it is about, in words that may be said after it, and where that stands. */
export type DocumentNotice = PublicNotice & { readonly about: string; readonly url: string | null }

/** A public page for machines; the format is described in docs/page-format.md. */
export type PageDocument = {
  readonly format: 'proviso-page-1'
  readonly warning?: string
  readonly publication: string
  readonly title: string
  /** What the page is, where no sentence on it says so. */
  readonly about?: string
  /** The page at this edition, and the address that always leads to its newest state. */
  readonly url: string
  readonly canonical: string
  readonly edition: {
    readonly number: number
    readonly publishedAt: string
    readonly latest: number
    readonly superseded: boolean
  }
  /** How far our knowledge reaches, in the approved words. */
  readonly knowledge: string | null
  readonly sections: readonly Section[]
  readonly statements: readonly (DocumentStatement | GoneStatement)[]
  readonly articles: readonly PublicArticle[]
  readonly notices: readonly DocumentNotice[]
  readonly ledger: readonly PublicLedgerEntry[]
  readonly records: Records
}

/** One thing that a feed tells. */
export type FeedEntry = {
  /** A urn that never changes, whatever is edited. */
  readonly id: string
  readonly title: string
  /** An address on this site, starting with a slash. */
  readonly path: string
  readonly published: string
  readonly updated: string
  readonly text: string
}
export type Feed = {
  readonly id: string
  readonly title: string
  readonly description: string
  /** The page that the feed belongs to. */
  readonly path: string
  readonly updated: string
  readonly publisher: string
  readonly entries: readonly FeedEntry[]
}
