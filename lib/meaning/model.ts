import type { Span } from '@/lib/text/span'

/**
 * What a differing stretch of words changes. `number` is an amount or its unit, spelled out or in figures;
 * `attribution` a verb of saying or who said it. What none of these explains is `other`, never cosmetic.
 */
export const MEANING_KINDS = ['number', 'date', 'negation', 'modal', 'attribution', 'name', 'other'] as const
export type MeaningKind = (typeof MEANING_KINDS)[number]

/**
 * One stretch in which two wordings differ. `before` and `after` are the words as they stand, either may be empty;
 * the spans (UTF-16 code units) lie in the wording each was compared in.
 */
export type Difference = {
  /** What it changes, weightiest first; never empty. */
  readonly kinds: readonly MeaningKind[]
  readonly before: string
  readonly after: string
  readonly beforeSpan: Span
  readonly afterSpan: Span
}
