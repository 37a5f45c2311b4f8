import type { Span, TextLayout } from '../model'

/**
 * What is right for a case.
 * - `stands`: the same words still stand; placed or moved at exactly `spans`.
 * - `changed`: the passage was edited; never placed or moved, and the first candidate lies where the edited words are.
 * - `orphan`: it is gone; missing or ambiguous.
 * - `open`: people would differ; only placing or moving it is wrong.
 */
export type Verdict = 'stands' | 'changed' | 'orphan' | 'open'

/** One passage of a text, the text after an edit, and what is right. Offsets are UTF-16 code units. */
export type Case = {
  readonly id: string
  readonly kind: string
  readonly before: string
  readonly after: string
  readonly spans: readonly Span[]
  readonly layout?: TextLayout
  /** `spans` lie in `after`; none for an orphan. */
  readonly expected: { readonly verdict: Verdict; readonly spans: readonly Span[] }
}
