import { fold, foldText } from '@/lib/meaning/cosmetic'
import type { Span } from './model'

const FEWEST = 2

/**
 * Every place where the words someone typed or pasted stand in `text`: cosmetic differences and capitals do not
 * matter, and a match may begin inside a word. For finding only; nothing is placed by it. UTF-16 code units.
 */
export function findQuote(text: string, typed: string): Span[] {
  const wanted = lower(foldText(typed).trim())
  if (wanted.length < FEWEST) return []
  const { folded, starts, ends } = fold(text)
  const haystack = lower(folded)
  const found: Span[] = []
  for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, at + wanted.length)) {
    found.push({ start: starts[at] as number, end: ends[at + wanted.length - 1] as number })
  }
  return found
}

/** Small letters, but only where that keeps the length, so that offsets stay what they are. */
const lower = (text: string) =>
  Array.from(text, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')
