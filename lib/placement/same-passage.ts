import { sameWords } from '@/lib/meaning/cosmetic'

/**
 * Whether the words of a place are those of a passage: taking them is confirming, not rewording. The parts of both are
 * compared as one, because a passage may be cut at other borders. Letter case counts, but where the machine found the
 * passage itself: of a whole headline it knows that case is a matter of style.
 */
export function samePassage(was: readonly string[], words: readonly string[], byMachine: boolean): boolean {
  const [one, other] = [was.join(' '), words.join(' ')]
  return sameWords(one, other) || (byMachine && sameWords(one.toLowerCase(), other.toLowerCase()))
}
