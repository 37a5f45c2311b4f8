import { endOf, fold, foldText, startOf } from '../meaning/cosmetic'
import { lowerCase } from './indexed-text'
import type { Span } from './model'

const FEWEST = 2

/**
 * Every place where the words someone typed or pasted stand in `text`: cosmetic differences and capitals do not
 * matter, and a match may begin inside a word. For finding only; nothing is placed by it. UTF-16 code units.
 */
export function findQuote(text: string, typed: string): Span[] {
  return quoteFinder(text)(typed)
}

/** `findQuote` for many quotations in one text, which is folded once, when it is first asked. */
export function quoteFinder(text: string): (typed: string) => Span[] {
  let known: { folded: ReturnType<typeof fold>; haystack: string } | null = null
  return (typed) => {
    const wanted = lowerCase(foldText(typed).trim())
    if (wanted.length < FEWEST) return []
    known ??= foldOnce(text)
    const { folded, haystack } = known
    const found: Span[] = []
    for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, at + wanted.length)) {
      found.push({ start: startOf(folded, at), end: endOf(folded, at + wanted.length) })
    }
    return found
  }
}

function foldOnce(text: string) {
  const folded = fold(text)
  return { folded, haystack: lowerCase(folded.folded) }
}
