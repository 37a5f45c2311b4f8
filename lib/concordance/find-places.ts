import type { Span } from '@/lib/anchoring/model'
import { type PlainWord, plainWords } from '@/lib/meaning/plain-words'
import type { Phrase, Sought, Term } from './model'

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
    const words = plainWords(text.slice(start, end))
    return runsOf(words, sought).map(({ from, to }) => ({
      start: start + (words[from] as PlainWord).start,
      end: start + (words[to - 1] as PlainWord).end,
      before: words
        .slice(Math.max(0, from - BESIDE), from)
        .map(({ plain }) => plain)
        .reverse(),
      after: words.slice(to, to + BESIDE).map(({ plain }) => plain),
    }))
  })
}

/** Words `[from, to)`, counted. */
type Run = { readonly from: number; readonly to: number }

function runsOf(words: readonly PlainWord[], { phrase, near }: Sought): Run[] {
  const runs = runsOfPhrase(words, phrase)
  if (!near || runs.length === 0) return runs
  return nearPairs(runs, runsOfPhrase(words, near.phrase), near.within)
}

function runsOfPhrase(words: readonly PlainWord[], phrase: Phrase): Run[] {
  const [first, ...rest] = phrase
  const runs: Run[] = []
  for (let at = 0; first && at + phrase.length <= words.length; at += 1) {
    if (!fits(first, words[at]) || !rest.every((term, index) => fits(term, words[at + 1 + index]))) continue
    runs.push({ from: at, to: at + phrase.length })
    at += phrase.length - 1
  }
  return runs
}

const fits = ({ plain, beginning }: Term, word: PlainWord | undefined) =>
  word !== undefined && (beginning ? word.plain.startsWith(plain) : word.plain === plain)

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
    const run = { from: Math.min(one.from, nearest.from), to: Math.max(one.to, nearest.to) }
    found.set(`${run.from}:${run.to}`, run)
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** How many words stand between two runs; negative when they overlap. */
const between = (one: Run, other: Run) =>
  one.from >= other.to ? one.from - other.to : other.from >= one.to ? other.from - one.to : -1
