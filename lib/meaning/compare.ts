import { diffArrays } from 'diff'
import type { Span } from '@/lib/text/span'
import { foldText } from './cosmetic'
import type { Difference } from './model'

const WORD = /\S+/g

/**
 * Where two wordings differ, in order, each stretch with what it changes. Differences of the closed cosmetic list
 * are none. Empty when the two say the same words. Offsets are UTF-16 code units of `before` and `after`.
 */
export function compareMeaning(before: string, after: string): Difference[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const differences: Difference[] = []
  let [i, j] = [0, 0]
  let from: [number, number] | null = null
  const close = () => {
    if (from) differences.push(difference(before, after, old.slice(from[0], i), now.slice(from[1], j)))
    from = null
  }
  for (const { added, removed, count } of diffArrays(old, now, {
    comparator: (a, b) => a.folded === b.folded,
  })) {
    if (added || removed) from ??= [i, j]
    else close()
    if (!added) i += count
    if (!removed) j += count
  }
  close()
  return differences
}

type Word = Span & { readonly folded: string }

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldText(word),
  }))

function difference(before: string, after: string, old: readonly Word[], now: readonly Word[]): Difference {
  const [beforeSpan, afterSpan] = [extent(old), extent(now)]
  return {
    kinds: ['other'],
    before: before.slice(beforeSpan.start, beforeSpan.end),
    after: after.slice(afterSpan.start, afterSpan.end),
    beforeSpan,
    afterSpan,
  }
}

const extent = (words: readonly Word[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
})
