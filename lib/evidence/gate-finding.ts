import type { LoadedRevision } from './model'

/** The rules of the gate, in the order in which they are shown. */
export const GATE_RULES = [
  'wording',
  'house-style',
  'support',
  'passages-verify',
  'references-can-carry',
  'stance',
  'dates',
  'allegation',
  'sources-not-older',
  'not-suspect',
  'no-blocking-thread',
  'notices-seen',
  'not-own-work',
  'fits-signed',
  'readings-accepted',
  'references-checked',
  'provision-checked',
  'approval',
  'rights',
] as const
export type GateRule = (typeof GATE_RULES)[number]

/** Where a finding is put right: a place on the statement's own screen, or an article. */
export type GatePlace =
  | { readonly screen: 'statement'; readonly anchor: string }
  | { readonly screen: 'review'; readonly anchor: string }
  | { readonly screen: 'article'; readonly slug: string }
  /** One passage among the suspect ones, by its annotation's public id. */
  | { readonly screen: 'suspect'; readonly passage: string }
  /** A thread, by its public id. */
  | { readonly screen: 'thread'; readonly thread: string }

export type GateFinding = {
  readonly id: GateRule
  readonly ok: boolean
  /** What stands in the way, or that nothing does. */
  readonly sentence: string
  readonly place: GatePlace
}

/** What would be shown of an article, in words, over all editions and with this statement in the next. */
export type ExposureFigure = {
  readonly articleSlug: string
  readonly title: string
  readonly policy: 'excerpt' | 'link_only' | 'full'
  /** Words shown that are not public officials' direct speech. */
  readonly plain: number
  readonly total: number
  /** Words of the whole document. */
  readonly whole: number
}

export type GateInput = {
  readonly revision: LoadedRevision
  /** Null while nobody has computed it: then nothing is said about rights. */
  readonly exposure: readonly ExposureFigure[] | null
  /** Who is looking: their own work is theirs to write and not theirs to review. */
  readonly viewerId?: string
}

export const onStatement = (anchor: string): GatePlace => ({ screen: 'statement', anchor })
export const inReview = (anchor: string): GatePlace => ({ screen: 'review', anchor })

/** A passage by its first words, for sentences that name it. */
export function firstWords(spans: readonly { readonly exact: string }[]): string {
  const words = spans.map(({ exact }) => exact).join(' … ')
  return words.length <= 60 ? `“${words}”` : `“${words.slice(0, 60).replace(/\s+\S*$/, '')} …”`
}
