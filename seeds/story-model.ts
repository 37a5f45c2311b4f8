import type {
  Address,
  BlockKind,
  CautionKind,
  DetailField,
  DetailMethod,
  OriginKind,
} from '@/lib/article/model'
import type { DisagreementKind } from '@/lib/disagreement/model'
import type { AlignmentKind, PublicReading } from '@/lib/edition/model'
import type { Voice } from '@/lib/evidence/model'
import type { SubjectKind } from '@/lib/furniture/model'
import type { Basis, PlanVersionKind } from '@/lib/plan/model'
import type { Bearing, RevisionFields, StatementKind } from '@/lib/statement/model'

/** A subject of the story by kind and slug: `point/nato-membership`. */
export type Ref = `${SubjectKind}/${string}`

export type StoryOrigin = { readonly kind: OriginKind; readonly name: string }

/** A run of the source's own words, verbatim; runs that follow one another have a gap between them. */
export type StoryBlock = { readonly text: string; readonly kind: BlockKind }

/** A warning on words that stand once in their article. */
export type StoryCaution = {
  readonly words: string
  readonly kind: CautionKind
  readonly reading?: string
  readonly basis: string
  readonly needsAcceptance?: boolean
}

/** A mark on words that stand once in the whole source, and so in the excerpt. */
export type StoryMark = {
  readonly key: string
  readonly words: string
  readonly voice: Voice
  readonly speaker?: string
  readonly speakerDescription?: string
  readonly chain?: string
  readonly origin?: StoryOrigin
  readonly note?: string
  readonly targets: readonly Ref[]
}

export type StoryArticle = {
  readonly slug: string
  readonly workingTitle: string
  /** SHA-256 of the whole file the excerpt was taken from. */
  readonly rawSha256: string
  /** Words in that file, as `countWords` counts them. */
  readonly wholeWords: number
  readonly details: Readonly<
    Partial<Record<DetailField, { value: string; method: DetailMethod; reason: string }>>
  >
  readonly addresses: readonly Address[]
  readonly origin: StoryOrigin
  readonly blocks: readonly StoryBlock[]
  readonly cautions: readonly StoryCaution[]
  readonly marks: readonly StoryMark[]
}

export type StoryReference = {
  readonly slug: string
  readonly outlet: string
  readonly title: string
  readonly titleKind: 'headline' | 'slug' | 'description'
  /** EDTF. */
  readonly date: string
  readonly url: string
  readonly language: string
  readonly translated: boolean
  readonly howRead: 'original' | 'copy'
  readonly quality: 'A' | 'B'
  readonly origin: StoryOrigin
}

/** A reference bound to a sentence, with what it was seen to say and where in it. */
export type StoryUse = {
  readonly reference: string
  readonly says: string
  readonly locator?: string
  readonly bearing?: Bearing
}
export type StoryEvidence = { readonly mark: string; readonly bearing?: Bearing }

export type StoryStatement = {
  readonly home: Ref
  readonly kind: StatementKind
  /** With home and kind the name of the statement: never given to another one. */
  readonly ordinal: number
  readonly shownAt?: readonly Ref[]
  /** Key of the provision whose contents it tells. */
  readonly provision?: string
  readonly wording: string
  readonly party?: string
  readonly stance?: RevisionFields['stance']
  readonly stanceBasis?: RevisionFields['stanceBasis']
  readonly speaker?: string
  readonly speakerDescription?: string
  readonly officeThen?: string
  readonly asOf?: { readonly date: string; readonly method: 'stated' | 'inferred'; readonly basis: string }
  readonly allegation?: {
    readonly about: string
    readonly response: NonNullable<RevisionFields['response']>
    readonly note: string
  }
  readonly evidence?: readonly StoryEvidence[]
  readonly references?: readonly StoryUse[]
}

/** Public words of a subject besides its title, by the last part of their key. */
export type StoryWords = Readonly<Record<string, string>>

export type StorySubject = { readonly slug: string; readonly title: string; readonly words?: StoryWords }
export type StorySection = StorySubject & { readonly ordinal: number }
export type StoryPoint = StorySubject & { readonly number: number; readonly section: string }
export type StoryPlanVersion = StorySubject & {
  readonly ordinal: number
  readonly versionKind: PlanVersionKind
  readonly author: string
  readonly date: string
  readonly dateBasis: string
  readonly extentSeen: string
  /** Its whole text was seen; left out: no. */
  readonly seenWhole?: boolean
}
export type StoryParty = StorySubject & { readonly aliases: readonly string[]; readonly memberOf?: string }
export type StoryPerson = StorySubject & {
  readonly aliases: readonly string[]
  readonly offices: readonly { title: string; official: boolean; start: string; end: string }[]
}
export type StoryEvent = StorySubject & {
  /** EDTF; empty where no source supports a date. */
  readonly date: string
  readonly dateBasis: string
  /** The source’s own words for a date that nothing supports. */
  readonly dateWords?: string
}
export type StoryConcession = StorySubject & {
  readonly ordinal: number
  readonly giver: string | null
  readonly giverBasis: Basis
  readonly asker: string | null
  readonly askerBasis: Basis
  readonly framedBy: string
  /** Key of the mark on the source's own heading. */
  readonly heading: string
}
export type StoryDisagreement = StorySubject & {
  readonly ordinal: number
  readonly kind: DisagreementKind
  /** Statements in order, each as `home#kind#ordinal`. */
  readonly sides: readonly string[]
}

/** Other names under which texts speak of a subject, one form each; for finding only. */
export type StoryAliases = { readonly subject: Ref; readonly words: readonly string[] }

/** A numbered provision of a text; its key is `<slug of the text>/<number>`. */
export type StoryProvision = {
  readonly planVersion: string
  readonly number: string
  readonly ordinal: number
  /** Slug of the point that it is, in the text whose points are counted. */
  readonly point: string | null
}

/** What became of a provision in another text. One that is not confirmed stays a proposal, and says so. */
export type StoryAlignment = {
  readonly planVersion: string
  readonly from: string | null
  readonly to: string | null
  readonly kind: AlignmentKind
  readonly reason: string
  readonly confirmed: boolean
}

/** What one publication, or one passage of the archive, prints for a provision. */
export type StoryReading = {
  readonly provision: string
  readonly source: { readonly reference: string } | { readonly mark: string }
  readonly words: string
} & Pick<PublicReading, 'form' | 'language' | 'rendering' | 'locator'>

/** A number that a statement gives, taken apart. */
export type StoryFigure = {
  readonly statement: string
  readonly amount: string
  readonly unit: string
  readonly measures: string
  readonly whose: string
  /** EDTF; empty where it is not stated. */
  readonly asOf: string
}

/** An article was read in full for a subject, or for where a party stands on it, and is silent. */
export type StoryFinding = {
  readonly article: string
  readonly subject: Ref
  readonly party: string | null
  readonly terms: readonly string[]
}

/** When to mark a passage with a target and when not, with marks of the story as examples; never public. */
export type StoryRule = {
  readonly target: Ref
  readonly useWhen: string
  readonly notWhen: string
  /** Keys of marks with this target: two at most. */
  readonly good?: readonly string[]
  /** A mark that one might take for it, and why it is not. */
  readonly bad?: { readonly mark: string; readonly because: string }
}

export type Story = {
  /** Raised with every change of the data; an older database then gets the difference as a new edition. */
  readonly version: number
  readonly site: StoryWords
  readonly plan: StorySubject
  readonly sections: readonly StorySection[]
  readonly points: readonly StoryPoint[]
  readonly planVersions: readonly StoryPlanVersion[]
  readonly parties: readonly StoryParty[]
  readonly people: readonly StoryPerson[]
  readonly events: readonly StoryEvent[]
  readonly concessions: readonly StoryConcession[]
  readonly disagreements: readonly StoryDisagreement[]
  readonly aliases: readonly StoryAliases[]
  readonly articles: readonly StoryArticle[]
  readonly references: readonly StoryReference[]
  readonly statements: readonly StoryStatement[]
  readonly provisions: readonly StoryProvision[]
  readonly alignments: readonly StoryAlignment[]
  readonly readings: readonly StoryReading[]
  readonly figures: readonly StoryFigure[]
  readonly findings: readonly StoryFinding[]
  readonly codebook: readonly StoryRule[]
}

/** The key of a provision. */
export function provisionKey({
  planVersion,
  number,
}: Pick<StoryProvision, 'planVersion' | 'number'>): string {
  return `${planVersion}/${number}`
}

/** The name of a statement inside the story. */
export function statementName({
  home,
  kind,
  ordinal,
}: Pick<StoryStatement, 'home' | 'kind' | 'ordinal'>): string {
  return `${home}#${kind}#${ordinal}`
}
