import type { SuspectCandidate, SuspectPassage, SuspectWhy } from './model'

/** The words of a passage as they were, and as the likeliest place has them now. Nothing is attached by it. */
export type WordsNow = {
  readonly old: readonly string[]
  readonly now: readonly string[]
  /** The same words, elsewhere. */
  readonly sameWords: boolean
  /** They have enough in common to be compared one by one. */
  readonly alike: boolean
}

const WORDS_TO_COMPARE = 0.4
export const isAlike = ({ score }: Pick<SuspectCandidate, 'score'>) => score.words >= WORDS_TO_COMPARE

/** Only where a passage's own words are in doubt is there something to be set beside them. */
const IN_DOUBT: ReadonlySet<SuspectWhy> = new Set(['changed', 'missing'])

/** The likeliest place of a passage whose words were not found as they were; null where nothing comes near. */
export function likeliestPlace({
  why,
  candidates,
}: Pick<SuspectPassage, 'why' | 'candidates'>): SuspectCandidate | null {
  const [best] = candidates
  return best && IN_DOUBT.has(why) ? best : null
}

/** The same as words: what a list of suspect passages sets side by side. */
export function wordsNow(passage: Pick<SuspectPassage, 'why' | 'candidates' | 'old'>): WordsNow | null {
  const place = likeliestPlace(passage)
  if (!place) return null
  return { old: passage.old.words, now: place.words, sameWords: place.sameWords, alike: isAlike(place) }
}
