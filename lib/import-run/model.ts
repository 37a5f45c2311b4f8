import type { KnownFacts } from '@/lib/import-draft/model'

/** What something that was handed in can be taken for. */
export const SOURCE_KINDS = ['article', 'addresses', 'table', 'json', 'feed', 'opml', 'files'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const SOURCE_WORDS: Readonly<Record<SourceKind, string>> = {
  article: 'one article',
  addresses: 'addresses, one a line',
  table: 'a table of addresses or files',
  json: 'a JSON list of addresses or files',
  feed: 'a feed',
  opml: 'a list of feeds (OPML)',
  files: 'several files',
}

/** One article of a source, or one feed of a list of feeds. */
export type SourceRow = {
  readonly address?: string
  readonly fileName?: string
  readonly bytes?: Uint8Array
  readonly mediaType?: string
  readonly known?: KnownFacts
  /** Why nothing can be done with it, with what to change. */
  readonly problem?: string
}

export const RUN_MODES = ['sort', 'wait', 'accept'] as const
export type RunMode = (typeof RUN_MODES)[number]
export const MODE_WORDS: Readonly<Record<RunMode, string>> = {
  sort: 'Archive what needs no decision; the rest waits for me',
  wait: 'All wait for me',
  accept: 'Archive all, with everything the machine proposes',
}

export type RunState = 'checking' | 'checked' | 'importing' | 'done' | 'cancelled'
export const RUN_STATES: Readonly<Record<RunState, string>> = {
  checking: 'being looked at',
  checked: 'waits for you to start it',
  importing: 'importing',
  done: 'done',
  cancelled: 'cancelled',
}
export type RowState = 'to_check' | 'checked' | 'to_import' | 'done' | 'failed' | 'cancelled'

/** What is said of a row: before the run is started what would become of it, then what became of it. */
export const VERDICT_WORDS = {
  new: 'new',
  'new-version': 'a new version is likely',
  'same-text': 'same text as an article we have',
  archived: 'already archived',
  waiting: 'already waits for you',
  duplicate: 'the same as another row',
  'maybe-copy': 'may be a copy of an article we have',
  near: 'much like an article we have',
  feed: 'a feed: its entries are rows of their own',
  paywalled: 'behind a paywall',
  unreadable: 'could not be read',
  'not-fetched': 'could not be fetched',
  'bad-row': 'not understood',
  imported: 'archived now',
  'imported-version': 'archived now as a new version',
  shorter: 'much shorter than before; noted as an attempt',
  draft: 'waits for your decision',
  attempt: 'not the article; noted as an attempt',
  discarded: 'thrown away by you',
  broke: 'went wrong here',
} as const
export type Verdict = keyof typeof VERDICT_WORDS

/** Verdicts of a look after which there is something to import. */
export const IMPORTABLE: ReadonlySet<string> = new Set<Verdict>(['new', 'new-version', 'near', 'maybe-copy'])

export const MAX_ROWS = 1_000

export type RunHead = {
  readonly id: string
  readonly name: string
  readonly source: string
  readonly state: RunState
  readonly mode: RunMode | null
  readonly createdAt: Date
  readonly rows: number
  /** Rows that need nothing more. */
  readonly settled: number
  readonly failed: number
}

export type RunRow = {
  readonly id: string
  readonly number: number
  readonly address: string | null
  readonly fileName: string | null
  readonly title: string | null
  readonly state: RowState
  readonly verdict: string | null
  readonly says: string
  readonly attempts: number
  readonly article: { readonly slug: string; readonly title: string } | null
  /** An article that it is much like or may be a copy of. */
  readonly like: { readonly slug: string; readonly title: string } | null
  readonly madePublisher: string | null
  readonly draftId: string | null
}

export type Run = RunHead & { readonly list: readonly RunRow[] }

export const RUN_PROBLEMS: Readonly<Record<string, string>> = {
  'no-such-run': 'This run is not there, or belongs to somebody else.',
  'no-such-row': 'This row has changed meanwhile. Open the run again.',
  'not-ready': 'The rows are still being looked at. Wait until every row has its verdict.',
  'nothing-to-import': 'No row of this run can be imported.',
  'nothing-failed': 'There is no failed row to try again.',
  over: 'This run is over.',
  'too-many-rows': 'At most 1,000 rows at once. Split the list.',
  'no-rows': 'There is nothing to import in it.',
}
