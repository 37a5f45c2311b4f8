import type { Score } from './model'

/**
 * What a place is worth. The words of the passage weigh most, because they are the evidence; each side of its
 * surroundings weighs alike, because edits before a passage are no likelier than behind it.
 */
export const WEIGHTS = { words: 0.6, before: 0.2, after: 0.2 } as const

/** A side of which nothing was described: not against the place, and less than what is believed. */
const SILENT_SIDE = 0.4

/** The score of a place by its parts, each from 0 to 1; null for a side of which nothing was described. */
export function scoreOf(words: number, before: number | null, after: number | null): Score {
  const sides = { before: before ?? SILENT_SIDE, after: after ?? SILENT_SIDE }
  return {
    total: WEIGHTS.words * words + WEIGHTS.before * sides.before + WEIGHTS.after * sides.after,
    words,
    ...sides,
  }
}

/**
 * From when something is believed. Chosen by hand, and changed where a case of the corpus was attached wrongly or not
 * found; none was searched for as the best.
 */
export const BELIEVED = {
  /** A side whose words agree this far speaks for the place, if the other copies did not have them too. */
  side: 0.5,
  /** Further letters and marks beyond those that a copy shared, before the side tells the two apart. */
  beyondCopy: 4,
  /** Between the best place and the next, so that the best is not a matter of luck. */
  margin: 0.15,
  /** So many letters and marks right beside a passage agree: then it is no other place of the same sentence. */
  beside: 10,
  /** Less than this share of a side, in the middle of a sentence, and the sentence is another one. */
  lostSide: 0.34,
  /** A passage of so many letters and marks is known by what stood on one side of it, where a text was cut short. */
  cutShort: 30,
  /** So long a stretch is recognised as the neighbour it was; shorter ones come up by chance. */
  neighbour: 20,
  /** A whole sentence of so many words and marks is moved, not said again. */
  sentenceWords: 5,
  /** A passage of so many words is moved, not said again: captions, teasers and pull quotes repeat less. */
  distinctWords: 200,
  /** Both sides agree: this share of the words must have stayed for the passage to be the same one, changed. */
  changedInContext: 0.4,
  /** One side agrees. */
  changedBesideOne: 0.6,
  /** Of a passage of up to so many words all may be other words, if both sides agree. */
  shortWords: 3,
  bothSides: 0.75,
} as const
