/** `[start, end)` in a text, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number }

/** W3C TextQuoteSelector: the exact words with what stands before and after them. */
export type QuoteSelector = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** W3C TextPositionSelector, here in UTF-16 code units; exports count in code points (`web-annotation`). */
export type PositionSelector = { readonly type: 'TextPositionSelector' } & Span

/** One span described both ways. The position is a hint for people; only the quotation decides. */
export type SpanSelectors = { readonly quote: QuoteSelector; readonly position: PositionSelector }

/**
 * Where a passage lies in a text.
 * - `placed`: every span stands exactly, in its context, once, and in the same order.
 * - `ambiguous`: the words stand in more than one place that could be meant, or in another order.
 * - `missing`: at least one span does not stand in its context. The same words may still stand elsewhere.
 * `spans` is filled only when placed. `candidates` lists, for each span, every place its exact words stand.
 */
export type Resolution = {
  readonly state: 'placed' | 'missing' | 'ambiguous'
  readonly spans: readonly Span[]
  readonly candidates: readonly (readonly Span[])[]
}
