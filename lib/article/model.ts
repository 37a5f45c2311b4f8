import { DETAIL_FIELDS, type DetailField } from '@/lib/import/model'

/** The facts about an article that carry where they came from: what an import looks for. */
export { DETAIL_FIELDS, type DetailField }

/** Read in the source, typed by a person, or inferred: then with the reason. */
export const DETAIL_METHODS = ['found', 'typed', 'inferred'] as const
export type DetailMethod = (typeof DETAIL_METHODS)[number]

export type Detail = { readonly value: string; readonly method: DetailMethod; readonly reason: string }

export const ADDRESS_KINDS = ['canonical', 'alias', 'copy'] as const
export type AddressKind = (typeof ADDRESS_KINDS)[number]
export type Address = { readonly kind: AddressKind; readonly url: string }

export const RIGHTS_POLICIES = ['excerpt', 'link_only', 'full'] as const
export type RightsPolicy = (typeof RIGHTS_POLICIES)[number]

export const ORIGIN_KINDS = ['leaked_text', 'named_report', 'own_reporting', 'not_established'] as const
export type OriginKind = (typeof ORIGIN_KINDS)[number]
export type Origin = { readonly id: string; readonly kind: OriginKind; readonly name: string }

/** An origin with everything that says it comes from there. */
export type OriginUse = Origin & {
  /** Articles that propose it for their passages. */
  readonly articles: readonly { readonly slug: string; readonly title: string }[]
  /** Passages that carry it, by article. */
  readonly passages: readonly { readonly slug: string; readonly title: string; readonly count: number }[]
  readonly references: readonly { readonly slug: string; readonly outlet: string; readonly title: string }[]
}

export const CAPTURE_METHODS = ['pasted', 'uploaded', 'command_line', 'seed', 'fetched', 'feed'] as const
export type CaptureMethod = (typeof CAPTURE_METHODS)[number]

export const CAPTURE_OUTCOMES = ['good', 'failed', 'empty', 'paywalled', 'much_shorter'] as const
export type CaptureOutcome = (typeof CAPTURE_OUTCOMES)[number]

export const VERSION_CAUSES = [
  'first',
  'publisher_edit',
  'fuller_capture',
  're_extraction',
  'repair',
] as const
export type VersionCause = (typeof VERSION_CAUSES)[number]

export const BLOCK_KINDS = [
  'headline',
  'paragraph',
  'quote',
  'caption',
  'list_item',
  'teaser',
  'chrome',
  'gap',
] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

export const DISPOSITIONS = ['shown', 'set_aside'] as const
export type Disposition = (typeof DISPOSITIONS)[number]

export const CAUTION_KINDS = [
  'words_missing',
  'source_error',
  'figure_without_source',
  'split_quotation',
] as const
export type CautionKind = (typeof CAUTION_KINDS)[number]

export const PUBLISHER_NOTICE_KINDS = ['update', 'correction', 'retraction', 'headline_changed'] as const
export type PublisherNoticeKind = (typeof PUBLISHER_NOTICE_KINDS)[number]

/** What stands for words we do not hold between two excerpts; no source contains it. */
export const GAP_TEXT = '⟦ … ⟧'

/** A block as it enters a version: its words, not yet its place. */
export type NewBlock = {
  readonly text: string
  readonly kind: BlockKind
  readonly disposition: Disposition
  readonly reason: string
}

/** A block of a layout: `[start, end)` of the version's text in UTF-16 code units. */
export type Block = {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  readonly disposition: Disposition
  readonly reason: string
}

/** A warning on `[start, end)` of a version's text, in UTF-16 code units. */
export type Caution = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly kind: CautionKind
  readonly reading: string | null
  readonly basis: string
  readonly needsAcceptance: boolean
}

export type VersionHead = {
  readonly id: string
  readonly number: number
  readonly cause: VersionCause
  readonly createdAt: Date
  readonly textSha256: string
  readonly excerpted: boolean
  readonly words: number
  readonly wholeWords: number
}

export type ArticleRow = {
  readonly id: string
  readonly slug: string
  /** The headline, or null: then the working title is shown, as ours. */
  readonly title: string | null
  readonly workingTitle: string
  readonly publishedBy: Detail | null
  readonly publishedDate: Detail | null
  readonly versions: number
  readonly annotations: number
  readonly words: number
  readonly rights: RightsPolicy
  readonly createdAt: Date
  readonly sample: boolean
}

/** An article by the version that was captured last. */
export type CurrentVersion = {
  readonly articleId: string
  readonly slug: string
  readonly title: string
  /** Who published it, as far as is known; else empty. */
  readonly publisher: string
  /** When it was published, as EDTF, or empty. */
  readonly published: string
  readonly versionId: string
  readonly version: number
  /** When that version was last captured. */
  readonly capturedAt: Date
}

export type WorkspaceArticle = {
  readonly id: string
  readonly slug: string
  readonly title: string | null
  readonly workingTitle: string
  readonly details: Readonly<Partial<Record<DetailField, Detail>>>
  readonly copyOf: { readonly slug: string; readonly title: string } | null
  readonly defaultOrigin: Origin | null
  readonly rights: RightsPolicy
  readonly version: VersionHead & {
    readonly text: string
    /** It is the article's current one. */
    readonly current: boolean
  }
  readonly versions: readonly VersionHead[]
  readonly blocks: readonly Block[]
  readonly cautions: readonly Caution[]
}

export type ArticleAbout = {
  readonly id: string
  readonly slug: string
  readonly rowVersion: number
  readonly title: string | null
  readonly workingTitle: string
  readonly details: Readonly<Partial<Record<DetailField, Detail>>>
  readonly addresses: readonly Address[]
  readonly copyOf: { readonly slug: string; readonly title: string } | null
  readonly defaultOrigin: Origin | null
  readonly rights: readonly {
    readonly policy: RightsPolicy
    readonly reason: string
    readonly setAt: Date
    readonly setBy: string
  }[]
  readonly captures: readonly {
    readonly seq: number
    readonly at: Date
    readonly method: CaptureMethod
    readonly outcome: CaptureOutcome
    readonly reason: string
    readonly rawSha256: string | null
    readonly fileName: string | null
    readonly version: number | null
    readonly by: string
  }[]
  readonly versions: readonly VersionHead[]
  /** The version of the last good capture, which need not be the one with the highest number. */
  readonly currentVersionId: string | null
  readonly notices: readonly {
    readonly kind: PublisherNoticeKind
    readonly words: string
    readonly noticedAt: Date
    readonly version: number
  }[]
  readonly cautions: readonly (Caution & { readonly words: string })[]
}

/**
 * What an import did. `same` changed nothing; `new-address` only noted another address of the article; `much-shorter` is
 * an attempt that was written down and no version, and so is `attempt`, because a person said so.
 */
export type ImportOutcome =
  | 'new'
  | 'copy'
  | 'new-version'
  | 'earlier-version'
  | 'same'
  | 'new-address'
  | 'much-shorter'
  | 'attempt'

export const ORIGIN_WORDS: Readonly<Record<OriginKind, string>> = {
  leaked_text: 'the leaked text',
  named_report: 'a named report',
  own_reporting: 'own reporting',
  not_established: 'not established',
}
export const RIGHTS_WORDS: Readonly<Record<RightsPolicy, string>> = {
  excerpt: 'short passages, up to a quarter of the words',
  link_only: 'link only: no passages',
  full: 'the whole text',
}
export const CAUSE_WORDS: Readonly<Record<VersionCause, string>> = {
  first: 'first version',
  publisher_edit: 'edited by the publisher',
  fuller_capture: 'a fuller capture of the same article',
  re_extraction: 'read again: not an edit by the publisher',
  repair: 'our reading was repaired',
}
export const CAUTION_WORDS: Readonly<Record<CautionKind, string>> = {
  words_missing: 'Words are missing here',
  source_error: 'Error in the source',
  figure_without_source: 'Figure given without a source',
  split_quotation: 'Quotation split in the source',
}
export const METHOD_WORDS: Readonly<Record<DetailMethod, string>> = {
  found: 'found in the source',
  typed: 'typed by an editor',
  inferred: 'inferred',
}
export const CAPTURE_METHOD_WORDS: Readonly<Record<CaptureMethod, string>> = {
  pasted: 'pasted',
  uploaded: 'uploaded as a file',
  command_line: 'imported from the command line',
  seed: 'planted with the demo story',
  fetched: 'fetched from its address',
  feed: 'fetched for an entry of a feed',
}

/** What has to be read of an article to name it. */
export const NAMED = {
  workingTitle: true,
  details: { where: { field: 'title' }, select: { value: true } },
} as const
/** What the desk calls an article, everywhere: its own title, or ours where it has none. */
export function articleName(row: {
  readonly workingTitle: string
  readonly details: readonly { readonly value: string }[]
}): string {
  return row.details[0]?.value ?? row.workingTitle
}
