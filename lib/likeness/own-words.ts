import { type PlainWord, plainWords } from '@/lib/meaning/plain-words'
import { quotations } from './quotations'

type Span = { readonly start: number; readonly end: number }

/** Fewer words between marks are a title, or a word used with care. */
const FEWEST_QUOTED = 4

/**
 * The words of a text that are its own, in stretches: everybody quotes the same speech, so what stands between quotation
 * marks is left out and ends a stretch, as do `aside` spans (blocks set aside) and the border of a paragraph. Words are
 * compared without case and accents. Offsets are UTF-16 code units of the text.
 */
export function ownWords(text: string, aside: readonly Span[] = []): PlainWord[][] {
  const words = plainWords(text)
  const left = [...quotations(text).filter((span) => isLong(words, span)), ...aside].sort(
    (a, b) => a.start - b.start,
  )
  const stretches: PlainWord[][] = [[]]
  let next = 0
  let before = 0
  for (const word of words) {
    while (next < left.length && left[next]!.end <= word.start) next += 1
    const out = left[next]
    const isLeft = out !== undefined && out.start < word.end
    if (isLeft || text.slice(before, word.start).includes('\n\n') || isPassed(left, next, before))
      if (stretches.at(-1)!.length > 0) stretches.push([])
    if (!isLeft) stretches.at(-1)!.push(word)
    before = word.end
  }
  return stretches.filter((stretch) => stretch.length > 0)
}

/** Whether a part that was left out lies between the word before and this one. */
const isPassed = (left: readonly Span[], next: number, before: number) =>
  next > 0 && left[next - 1]!.start >= before

function isLong(words: readonly PlainWord[], { start, end }: Span): boolean {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const last = words[low + FEWEST_QUOTED - 1]
  return last !== undefined && last.end <= end
}
