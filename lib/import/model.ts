/** What a person hands in: a file's bytes, or pasted text as UTF-8. The name is a hint and never a path. */
export type ImportInput = {
  readonly bytes: Uint8Array
  readonly fileName?: string
  readonly mediaType?: string
  readonly pasted?: boolean
  /** The address it was fetched from: a hint for relative links and for what a page says about itself. */
  readonly address?: string | undefined
}

export type MediaType = 'text/html' | 'text/plain'
export type Confidence = 'low' | 'medium' | 'high'

/** One fact about the article, with where it was read or why it was inferred. */
export type Detail = {
  readonly value: string
  readonly method: 'found' | 'inferred'
  readonly reason: string
  readonly confidence?: Confidence
}

export const DETAIL_FIELDS = [
  'title',
  'published_by',
  'obtained_from',
  'byline',
  'published_date',
  'language',
] as const
export type DetailField = (typeof DETAIL_FIELDS)[number]
/** A value that was considered and not taken, and where it stands. */
export type Alternative = { readonly value: string; readonly reason: string }
/** For each field what else the document gives, so that a person can choose another; also where none was taken. */
export type Alternatives = { readonly [Field in DetailField]?: readonly Alternative[] }

/** Only what was stated or can be inferred with a reason; a field that is not there is not known. */
export type Details = { readonly [Field in DetailField]?: Detail }

export type Address = {
  readonly kind: 'canonical' | 'alias' | 'copy'
  readonly url: string
  readonly reason: string
}

/** `headline` is any heading of the article; which one is its title is said by `Reading.headline`. */
export type BlockKind = 'headline' | 'paragraph' | 'quote' | 'caption' | 'list_item' | 'teaser' | 'chrome'
export type Disposition = 'shown' | 'set_aside'

export type Block = {
  readonly text: string
  readonly kind: BlockKind
  readonly disposition: Disposition
  /** Why the kind or the disposition was chosen, where it does not go without saying. */
  readonly reason?: string
  /** What white space stood between it and the block before, where a person broke them apart. */
  readonly lead?: string
}

/** A span of one block: `[start, end)` in UTF-16 code units of that block's text. */
export type BlockRange = { readonly blockIndex: number; readonly start: number; readonly end: number }

/** A change that a person may accept. Its id stays the same when other proposals are applied. */
export type Proposal = SplitProposal | SetAsideProposal
export type SplitProposal = BlockRange & {
  readonly id: string
  readonly kind: 'split'
  /** The new block begins here; equal to `start` and `end`. */
  readonly at: number
  readonly reason: string
  readonly confidence: Confidence
  /** A person has said no; it stays, so that it can be asked again. */
  readonly refused?: boolean
}
/** Covers the whole block; the block stays in the text and is only shown on demand. */
export type SetAsideProposal = BlockRange & {
  readonly id: string
  readonly kind: 'set_aside'
  readonly blockKind: BlockKind
  readonly reason: string
  readonly confidence: Confidence
  readonly refused?: boolean
}

export type CautionKind = 'words_missing' | 'source_error' | 'figure_without_source' | 'split_quotation'
export type Caution = BlockRange & {
  readonly id: string
  readonly kind: CautionKind
  /** How we read the passage, where there is something to say. */
  readonly reading?: string
  readonly basis: string
  /** A caution found by a rule waits until a person accepts it; only then does it travel. */
  readonly needsAcceptance: boolean
  readonly refused?: boolean
}

export type Warning = { readonly code: string; readonly text: string }

/** A document that could be read. `text` is the canonical text of `blocks`. */
export type Reading = {
  readonly outcome: 'good'
  readonly charset: string
  readonly mediaType: MediaType
  readonly headline: Detail | null
  /** The block that holds the headline, where one does. */
  readonly headlineBlock: number | null
  /** Ours, for the desk only; used when there is no headline, and never cited. */
  readonly workingTitle: string
  readonly details: Details
  readonly alternatives?: Alternatives
  readonly addresses: readonly Address[]
  readonly blocks: readonly Block[]
  readonly proposals: readonly Proposal[]
  readonly cautions: readonly Caution[]
  readonly text: string
  readonly assess: Assessment
}
export type Assessment = { readonly words: number; readonly warnings: readonly Warning[] }

export type UnreadableCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'xml'
  | 'too-deep'
  | 'too-many-elements'
  | 'too-many-attributes'
  | 'no-words'
  | 'no-article'
  | 'asks-for-script'
  | 'error-page'
  | 'paywalled'
  | 'too-slow'
  | 'out-of-memory'
  | 'crashed'

/** A document that could not be used, with the reason and what to do, in words for the screen. */
export type Unreadable = {
  readonly outcome: 'failed' | 'empty' | 'paywalled'
  readonly code: UnreadableCode
  readonly reason: string
  /** What the page says of the article that it does not hold: kept, so that only the text is wanting. */
  readonly said?: SaidOfItself
}

export type SaidOfItself = { readonly details: Details; readonly addresses: readonly Address[] }

export type ImportOutcome = Reading | Unreadable

export const MAX_BYTES = 5 * 1024 * 1024
export const MAX_TITLE = 300

export function unreadable(
  code: UnreadableCode,
  reason: string,
  outcome: Unreadable['outcome'] = 'failed',
): Unreadable {
  return { outcome, code, reason }
}

/** Whether a step ended the import. */
export function isUnreadable(value: object): value is Unreadable {
  return 'outcome' in value && value.outcome !== 'good'
}
