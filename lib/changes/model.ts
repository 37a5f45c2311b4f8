import type { Difference } from '@/lib/meaning/model'

/** One shown block of a text, with where it stands in it: UTF-16 code units. */
export type Paragraph = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly headline: boolean
}

/**
 * What a change amounts to, weightiest first. `meaning` is a number, date, name, negation, modal, attribution or any
 * other wording that became another; `added` and `removed` are words that only came or went.
 */
export const CHANGE_CLASSES = [
  'meaning',
  'removed',
  'added',
  'moved',
  'breaks',
  'time_stamp',
  'cosmetic',
] as const
export type ChangeClass = (typeof CHANGE_CLASSES)[number]

/** One place where two texts differ. An empty side is a text that has nothing there. */
export type Change = {
  /** In the order of the newer text; the same for the same two texts. */
  readonly number: number
  readonly classes: readonly ChangeClass[]
  readonly before: readonly Paragraph[]
  readonly after: readonly Paragraph[]
  /** Of the one paragraph on each side, where there is one on each. */
  readonly differences: readonly Difference[]
}

/** What two texts have in common and where they differ. */
export type TextChanges = {
  readonly changes: readonly Change[]
  /** Paragraphs that stand in both, in the same order. */
  readonly same: number
}
