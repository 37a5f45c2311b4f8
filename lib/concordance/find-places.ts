import type { Span } from '@/lib/anchoring/model'
import { type PlainWord, plainWords } from '@/lib/meaning/plain-words'
import type { Phrase, Sought, Term } from './model'
import { withSign } from './signs'

/** Where the words stand, and the plain words before (nearest first) and after, to sort by. UTF-16 code units. */
export type Place = Span & { readonly before: readonly string[]; readonly after: readonly string[] }

/** So many words beside a place are sorted by. */
const BESIDE = 3

/**
 * Every place in `text` where the sought words stand, in text order. No place reaches out of one of the `parts`, which
 * stand in order. UTF-16 code units.
 */
export function findPlaces(text: string, parts: readonly Span[], sought: Sought): Place[] {
  return parts.flatMap(({ start, end }) => {
    const part = text.slice(start, end)
    const words = plainWords(part)
    return runsOf({ part, words }, sought).map(({ from, to, ...place }) => ({
      start: start + place.start,
      end: start + place.end,
      before: words
        .slice(Math.max(0, from - BESIDE), from)
        .map(({ plain }) => plain)
        .reverse(),
      after: words.slice(to, to + BESIDE).map(({ plain }) => plain),
    }))
  })
}

type Read = { readonly part: string; readonly words: readonly PlainWord[] }
/** Words `[from, to)`, counted, and the place they take in the part, with the signs that were looked for. */
type Run = Span & { readonly from: number; readonly to: number }

function runsOf(read: Read, { phrase, near }: Sought): Run[] {
  const runs = runsOfPhrase(read, phrase)
  if (!near || runs.length === 0) return runs
  return nearPairs(runs, runsOfPhrase(read, near.phrase), near.within)
}

function runsOfPhrase({ part, words }: Read, phrase: Phrase): Run[] {
  const runs: Run[] = []
  for (let at = 0; phrase.length > 0 && at + phrase.length <= words.length; at += 1) {
    const place = placeOf(part, words, at, phrase)
    if (!place) continue
    runs.push({ from: at, to: at + phrase.length, ...place })
    at += phrase.length - 1
  }
  return runs
}

/** Where the phrase stands, if its words are those from `at` on; with the signs that belong to them. */
function placeOf(part: string, words: readonly PlainWord[], at: number, phrase: Phrase): Span | null {
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const [index, term] of phrase.entries()) {
    const word = words[at + index]
    if (!word || !fits(term, word)) return null
    const own = term.sign ? withSign(part, word, term.sign) : word
    if (!own) return null
    start = Math.min(start, own.start)
    end = own.end
  }
  return { start, end }
}

const fits = ({ plain, beginning }: Term, word: PlainWord) =>
  beginning ? word.plain.startsWith(plain) : word.plain === plain

/** Each of `ones` with the nearest of `others` that is near enough, from the first word to the last; each place once. */
function nearPairs(ones: readonly Run[], others: readonly Run[], within: number): Run[] {
  const found = new Map<string, Run>()
  let low = 0
  for (const one of ones) {
    while ((others[low]?.to ?? Number.POSITIVE_INFINITY) < one.from - within) low += 1
    let nearest: Run | null = null
    for (let at = low; (others[at]?.from ?? Number.POSITIVE_INFINITY) <= one.to + within; at += 1) {
      const other = others[at] as Run
      if (between(one, other) < 0) continue
      if (!nearest || between(one, other) < between(one, nearest)) nearest = other
    }
    if (!nearest) continue
    const run = {
      from: Math.min(one.from, nearest.from),
      to: Math.max(one.to, nearest.to),
      start: Math.min(one.start, nearest.start),
      end: Math.max(one.end, nearest.end),
    }
    found.set(`${run.from}:${run.to}`, run)
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** How many words stand between two runs; negative when they overlap. */
const between = (one: Run, other: Run) =>
  one.from >= other.to ? one.from - other.to : other.from >= one.to ? other.from - one.to : -1
