import type { IndexedText } from './indexed-text'
import { inOriginal } from './occurrences'
import { BELIEVED } from './score'
import { beginsSentence, endsSentence, isSentenceEnd } from './sentence-border'
import type { Sight } from './sight'
import { type Agreement, agreementAfter, agreementBefore, haveCrossed, letters } from './surroundings'
import { tokenize } from './tokens'
import type { WantedSpan } from './wanted'

/** The only place in context: but words with no context at all may be anybody's. */
export const isTold = ({ before, after }: Sight, { occurrences: copies }: WantedSpan) =>
  before !== null || after !== null || copies === 1

/** Whether the words are those that were meant, though their surroundings differ. */
export function isBelieved(index: IndexedText, sight: Sight, wanted: WantedSpan, places: number): boolean {
  if (isSaidOnce(index, sight, wanted, places)) return true
  if (places < wanted.occurrences) return speaksOnBothSides(sight, wanted)
  if (breaksOff(index, sight, wanted)) return isCutShort(index, sight, wanted)
  if (isBeside(sight, wanted)) return true
  return areBothReworded(sight, wanted) && !haveCrossed(index, sight, wanted.before, wanted.after)
}

/** Whole sentences, or more words than are repeated in an article: they were moved, not said again. */
export function isSaidOnce(index: IndexedText, sight: Sight, wanted: WantedSpan, places: number): boolean {
  if (places !== 1 || wanted.occurrences > 1) return false
  const [before, after] = [letters(wanted.sentence.before), letters(wanted.sentence.after)]
  const length = lengthOf(wanted)
  if (length >= BELIEVED.distinctWords) return true
  const { start, end } = inOriginal(index, sight)
  // Where the passage is part of a sentence, the rest of that sentence stands with it.
  const begins = before === 0 ? beginsSentence(index.text, start) : (sight.before?.near ?? 0) >= before
  const ends =
    after === 0
      ? endsSentence(index.text, end) || isSentenceEnd(wanted.exact)
      : (sight.after?.near ?? 0) >= after
  return begins && ends && length + (before + after) / LETTERS_OF_A_WORD >= BELIEVED.sentenceWords
}

const LETTERS_OF_A_WORD = 5

/** Words right beside the passage are those that were described: no other place in the sentence is like it. */
export const isBeside = ({ before, after }: Sight, { shared }: WantedSpan) =>
  (before?.near ?? 0) >= shared.before + BELIEVED.beside ||
  (after?.near ?? 0) >= shared.after + BELIEVED.beside

/** A copy is gone: which one can only be told when what is left agrees on both sides. */
function speaksOnBothSides({ before, after }: Sight, { shared }: WantedSpan): boolean {
  const speaks = (side: Agreement | null, also: number) =>
    side === null || side.near >= also + BELIEVED.beyondCopy || (side.whole && side.near > also)
  return speaks(before, shared.before) && speaks(after, shared.after)
}

/** Surroundings that were reworded must still agree on both sides, and more so the less the words say themselves. */
function areBothReworded({ score }: Sight, wanted: WantedSpan): boolean {
  const enough = lengthOf(wanted) > BELIEVED.shortWords ? BELIEVED.side : BELIEVED.bothSides
  return Math.min(score.before, score.after) >= enough
}

/** The passage stood in the middle of a sentence, and the rest of that sentence is another one, or gone. */
export function breaksOff(index: IndexedText, sight: Sight, { sentence }: WantedSpan): boolean {
  const { start, end } = inOriginal(index, sight)
  // Of a word or two nothing can be said; then the whole side speaks for them.
  const isLost = (rest: Agreement | null, side: Agreement | null, words: string, isOver: () => boolean) => {
    if (rest === null || rest.whole) return false
    const share = tokenize(words).starts.length < BELIEVED.shortWords ? (side?.share ?? 0) : rest.share
    return share < BELIEVED.lostSide || isOver()
  }
  const before = agreementBefore(index, sight.start, sentence.before)
  const after = agreementAfter(index, sight.end, sentence.after)
  return (
    isLost(before, sight.before, sentence.before, () => beginsSentence(index.text, start)) ||
    isLost(after, sight.after, sentence.after, () => endsSentence(index.text, end))
  )
}

/** A text was cut short beside the passage: all that stood on the other side is there. */
function isCutShort(
  index: IndexedText,
  { start, end, before, after }: Sight,
  { words }: WantedSpan,
): boolean {
  if (words.length < BELIEVED.cutShort) return false
  const place = inOriginal(index, { start, end })
  const isAtEnd = /^[^\n]{0,12}(?:\n|$)/.test(index.text.slice(place.end, place.end + 14))
  const isAtStart = /(?:^|\n)[^\n]{0,12}$/.test(index.text.slice(Math.max(0, place.start - 14), place.start))
  return (before?.whole === true && isAtEnd) || (after?.whole === true && isAtStart)
}

const lengthOf = ({ words }: WantedSpan) => tokenize(words).starts.length

/** Near-identical words in their context: never attached, but named as what the passage became. */
export function isChanged(index: IndexedText, place: Sight, wanted: WantedSpan): boolean {
  const { score } = place
  const weaker = Math.min(score.before, score.after)
  const isShort = isFewWords(wanted)
  const isAtOne = [place.before, place.after].some(
    (side) => side?.whole || (side?.near ?? 0) >= BELIEVED.beside,
  )
  const isNear =
    (weaker >= BELIEVED.bothSides && isShort) ||
    (weaker >= BELIEVED.side && score.words >= BELIEVED.changedInContext) ||
    (isAtOne && score.words >= BELIEVED.changedBesideOne)
  return isNear && !stoodThere(index.folded.folded.slice(place.start, place.end), place, wanted)
}

/** So few words that all of them may have become others. */
export const isFewWords = (wanted: WantedSpan) => lengthOf(wanted) <= BELIEVED.shortWords

/** What stood in the old text all along, beside the passage or elsewhere, is not what it became. */
function stoodThere(words: string, { before, after }: Sight, wanted: WantedSpan): boolean {
  if (words === wanted.words) return false
  const { neighbours } = wanted
  const isInPlace = (before?.whole ?? true) && (after?.whole ?? true)
  if (isInPlace && words.length < BELIEVED.neighbour) return false
  if (neighbours.before.includes(words) || neighbours.after.includes(words)) return true
  return !isInPlace && wanted.alike().some((other) => other.includes(words))
}
