import { endOf, fold, foldText, startOf } from '../meaning/cosmetic'
import { lowerCase } from './indexed-text'
import type { Span } from './model'

const FEWEST = 2

/**
 * Every place where the words someone typed or pasted stand in `text`: cosmetic differences and capitals do not
 * matter, nor, where nothing stands with them, apostrophes; a match may begin inside a word. For finding only; nothing is placed by it. UTF-16 code units.
 */
export function findQuote(text: string, typed: string): Span[] {
  return quoteFinder(text)(typed)
}

/** `findQuote` for many quotations in one text, which is folded once, when it is first asked. */
export function quoteFinder(text: string): (typed: string) => Span[] {
  let known: ReturnType<typeof foldOnce> | null = null
  return (typed) => {
    const wanted = lowerCase(foldText(typed).trim())
    if (wanted.length < FEWEST) return []
    known ??= foldOnce(text)
    const { folded, haystack, bare } = known
    const exact = occurrences(haystack, wanted)
    const found = exact.length > 0 ? exact : withoutApostrophes(bare, wanted)
    return found.map(({ start, end }) => ({ start: startOf(folded, start), end: endOf(folded, end) }))
  }
}

/** Where words stand, and whether only without the signs at their ends, because with them they stand nowhere. */
export type Found = { readonly spans: Span[]; readonly withoutEnds: boolean }

/**
 * The places of what someone typed; where it stands nowhere, those of it without the points, commas and quotation marks at its
 * ends, which come in another order in other houses (“heard.” and “heard”.). UTF-16 code units.
 */
export function findAtEnds(find: (typed: string) => Span[], typed: string): Found {
  const exact = find(typed)
  const bare = typed.replace(SIGNS_AT_ENDS, '')
  if (exact.length > 0 || bare === typed.trim()) return { spans: exact, withoutEnds: false }
  return { spans: find(bare), withoutEnds: true }
}

const SIGNS_AT_ENDS = /^[\p{P}\s]+|[\p{P}\s]+$/gu

function foldOnce(text: string) {
  const folded = fold(text)
  const haystack = lowerCase(folded.folded)
  return { folded, haystack, bare: bareOf(haystack) }
}

function occurrences(haystack: string, wanted: string): Span[] {
  const found: Span[] = []
  if (wanted.length < FEWEST) return found
  for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length })
  return found
}

/** A text without its apostrophes, and where each of its code units, and its end, stood. */
type Bare = { readonly words: string; readonly stood: readonly number[] }

function bareOf(haystack: string): Bare {
  const stood = Array.from({ length: haystack.length + 1 }, (_, at) => at).filter(
    (at) => haystack[at] !== "'",
  )
  return { words: haystack.replaceAll("'", ''), stood }
}

function withoutApostrophes({ words, stood }: Bare, wanted: string): Span[] {
  return occurrences(words, wanted.replaceAll("'", '')).map(({ start, end }) => ({
    start: stood[start] ?? 0,
    end: (stood[end - 1] ?? 0) + 1,
  }))
}
