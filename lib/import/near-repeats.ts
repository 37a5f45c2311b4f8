import { wordSpans } from '@/lib/text/words'

/** So much of a line’s pairs of words stands in one other text when the line says the same. */
const SHARE = 0.6
/** Pairs that stand in more texts than this tell nothing of one of them; it keeps the time linear. */
const COMMON = 8

/**
 * Which of some lines say nearly the same as one other text and no more, by the pairs of neighbouring words they share.
 *
 * @param texts all texts; an empty one is never compared with
 * @param lines the indexes of the lines asked about
 */
export function nearRepeats(texts: readonly string[], lines: readonly number[]): number[] {
  if (lines.length === 0) return []
  const holders = new Map<string, number[]>()
  texts.forEach((text, index) => {
    for (const pair of new Set(pairsOf(text))) {
      const known = holders.get(pair) ?? []
      if (known.length <= COMMON) known.push(index)
      holders.set(pair, known)
    }
  })
  return lines.filter((line) => {
    const pairs = pairsOf(texts[line] ?? '')
    const shared = new Map<number, number>()
    for (const pair of pairs)
      for (const other of holders.get(pair) ?? [])
        if (other !== line) shared.set(other, (shared.get(other) ?? 0) + 1)
    // Where several say the same, it is how the text is written: a list, or one sentence for each of many.
    return [...shared.values()].filter((times) => times / pairs.length >= SHARE).length === 1
  })
}

function pairsOf(text: string): string[] {
  const words = wordSpans(text).map(({ start, end }) => text.slice(start, end).toLowerCase())
  return words.slice(1).map((word, at) => `${words[at]} ${word}`)
}
