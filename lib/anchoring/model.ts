import type { Difference } from '../meaning/model'
import type { Span } from '../text/span'

export type { Span } from '../text/span'

/** W3C TextQuoteSelector: the exact words with what stands before and after them. */
export type QuoteSelector = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** W3C TextPositionSelector, here in UTF-16 code units; exports count in code points (`web-annotation`). */
export type PositionSelector = { readonly type: 'TextPositionSelector' } & Span

/**
 * One span described both ways. The position is a hint for people; only the words decide. `occurrences` says how
 * often the exact words stood in the text they were described in, and `shared` how many letters and marks before and
 * after them another copy had too: the last of two copies is not known to be the one that was meant. `neighbours` is about as
 * much text on either side as the passage is long, and `alike` what else in the text resembled the passage: what stood there
 * all along is not what the passage became. `headline` marks a passage that is a whole headline, in which letter case is a matter of style.
 */
export type SpanSelectors = {
  readonly quote: QuoteSelector
  readonly position: PositionSelector
  readonly occurrences: number
  readonly shared: { readonly before: number; readonly after: number }
  readonly neighbours: { readonly before: string; readonly after: string }
  readonly alike: readonly string[]
  readonly headline?: true
}

/** What is known of a text besides its words. UTF-16 code units. */
export type TextLayout = {
  /** Stretches that context must not cross, such as the gaps of an excerpt. */
  readonly barriers?: readonly Span[]
  readonly headlines?: readonly Span[]
}

/** How well a place fits, from 0 to 1, by parts; `total` weighs them by the table in `score`. */
export type Score = {
  readonly total: number
  /** The words of the passage that stand there, rare ones weighing more. */
  readonly words: number
  /** The words before and after that agree. */
  readonly before: number
  readonly after: number
}

/** A place that might be meant: where, from its first word to its last, its spans in order, and what differs. */
export type Candidate = Span & {
  readonly spans: readonly Span[]
  readonly score: Score
  readonly differences: readonly Difference[]
}

/**
 * Where a passage lies in a text.
 * - `placed`: every span stands exactly, in its context, once, and in the same order.
 * - `moved`: every span stands exactly and can only be meant there, but its surroundings differ.
 * - `changed`: something near-identical stands in its context with other words.
 * - `ambiguous`: the words stand in more than one place that could be meant, or in another order.
 * - `missing`: nothing that could be meant was found; `candidates` may still name leads.
 * `spans` is filled only when placed or moved; `candidates`, best first, only when neither.
 */
export type Resolution = {
  readonly state: 'placed' | 'moved' | 'changed' | 'missing' | 'ambiguous'
  readonly spans: readonly Span[]
  readonly candidates: readonly Candidate[]
}
