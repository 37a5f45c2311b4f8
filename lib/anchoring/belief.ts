import type { IndexedText } from './indexed-text'
import { inOriginal } from './occurrences'
import { BELIEVED } from './score'
import { beginsSentence, endsSentence, isSentenceEnd } from './sentence-border'
import type { Sight } from './sight'
import { type Agreement, haveCrossed } from './surroundings'
import { tokenize } from './tokens'
import type { WantedSpan } from './wanted'

/** The only place in context: but words with no context at all may be anybody's. */
export const isTold = ({ before, after }: Sight, { occurrences: copies }: WantedSpan) =>
  before !== null || after !== null || copies === 1

/** Whether the words are those that were meant, though their surroundings differ. */
export function isBelieved(index: IndexedText, sight: Sight, wanted: WantedSpan, places: number): boolean {
  if (places === 1 && wanted.occurrences < 2 && isSaidOnce(index, sight, wanted)) return true
  if (breaksOff(index, sight, wanted)) return false
  if (isBeside(sight, wanted)) return true
  return areBothReworded(sight, wanted) && !haveCrossed(index, sight, wanted.before, wanted.after)
}

/** Whole sentences, or more words than are repeated in an article: they were moved, not said again. */
function isSaidOnce(index: IndexedText, sight: Sight, wanted: WantedSpan): boolean {
  const length = lengthOf(wanted)
  if (length >= BELIEVED.distinctWords) return true
  const { start, end } = inOriginal(index, sight)
  const { before, after } = wanted.sentence
  return (
    length >= BELIEVED.sentenceWords &&
    before === 0 &&
    after === 0 &&
    beginsSentence(index.text, start) &&
    (endsSentence(index.text, end) || isSentenceEnd(wanted.exact))
  )
}

/** Words right beside the passage are those that were described: no other place in the sentence is like it. */
export const isBeside = ({ before, after }: Sight, { shared }: WantedSpan) =>
  (before?.near ?? 0) >= shared.before + BELIEVED.beside ||
  (after?.near ?? 0) >= shared.after + BELIEVED.beside

/** Surroundings that were reworded must still agree on both sides, and more so the less the words say themselves. */
function areBothReworded({ score }: Sight, wanted: WantedSpan): boolean {
  const enough = lengthOf(wanted) > BELIEVED.shortWords ? BELIEVED.side : BELIEVED.bothSides
  return Math.min(score.before, score.after) >= enough
}

/** The passage stood in the middle of a sentence, and the rest of that sentence is another one, or gone. */
function breaksOff(index: IndexedText, sight: Sight, { sentence }: WantedSpan): boolean {
  const { start, end } = inOriginal(index, sight)
  const isLost = (side: Agreement | null, rest: number, isOver: () => boolean) =>
    side !== null && side.near < rest && (side.share < BELIEVED.lostSide || isOver())
  return (
    isLost(sight.before, sentence.before, () => beginsSentence(index.text, start)) ||
    isLost(sight.after, sentence.after, () => endsSentence(index.text, end))
  )
}

const lengthOf = ({ words }: WantedSpan) => tokenize(words).starts.length

/** Near-identical words in their context: never attached, but named as what the passage became. */
export function isChanged(index: IndexedText, place: Sight, wanted: WantedSpan): boolean {
  if (isNeighbour(index.folded.folded.slice(place.start, place.end), wanted)) return false
  const { score } = place
  const weaker = Math.min(score.before, score.after)
  if (weaker >= BELIEVED.bothSides && lengthOf(wanted) <= BELIEVED.shortWords) return true
  if (weaker >= BELIEVED.side) return score.words >= BELIEVED.changedInContext
  const isAtOne = [place.before, place.after].some(
    (side) => side?.whole || (side?.near ?? 0) >= BELIEVED.beside,
  )
  return isAtOne && score.words >= BELIEVED.changedBesideOne
}

/** What stood beside the passage all along is not what it became. */
function isNeighbour(words: string, { neighbours, words: wanted }: WantedSpan): boolean {
  if (words === wanted || words.length < BELIEVED.neighbour) return false
  return neighbours.before.includes(words) || neighbours.after.includes(words)
}
