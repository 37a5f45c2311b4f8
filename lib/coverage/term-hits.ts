import { wordSpans } from '@/lib/text/words'

/** A place where a term stands: its words with what stands around them in the text. */
export type TermHit = { readonly before: string; readonly words: string; readonly after: string }

/** What a text holds for one term: how often, and its first places. */
export type TermHits = { readonly term: string; readonly count: number; readonly first: readonly TermHit[] }

/** Shorter words have to stand there whole: "US" is not sought in "use". */
const WHOLE_BELOW = 4
/** Enough to see what is meant, before the text itself is opened. */
const FIRST = 3
/** Code units on each side of a hit. */
const AROUND = 60

type Word = { readonly start: number; readonly end: number; readonly form: string }

/**
 * What a text holds for each term. A term is found where its words stand one after another, each beginning so (short
 * ones whole), whatever their case and accents: rather a hit too many, since a hit only says what to read first.
 */
export function termHits(text: string, terms: readonly string[]): TermHits[] {
  const words = wordsOf(text)
  return terms.map((term) => {
    const sought = wordsOf(term).map(({ form }) => form)
    const found = sought.length === 0 ? [] : words.filter((_, at) => standsAt(words, at, sought))
    const first = found.slice(0, FIRST).map((word) => {
      const last = words[words.indexOf(word) + sought.length - 1] ?? word
      return around(text, word.start, last.end)
    })
    return { term, count: found.length, first }
  })
}

/** What stands in the text least often first: a word that is everywhere says little of where to read. */
export const rarestFirst = (hits: readonly TermHits[]): TermHits[] =>
  hits.toSorted((one, other) => one.count - other.count)

const standsAt = (words: readonly Word[], at: number, sought: readonly string[]) =>
  sought.every((form, offset) => {
    const own = words[at + offset]?.form ?? ''
    return form.length < WHOLE_BELOW ? own === form : own.startsWith(form)
  })

/** A word as it is compared: without case, accents and the mark of possession. */
const formOf = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')

const wordsOf = (text: string): Word[] =>
  wordSpans(text).map(({ start, end }) => ({ start, end, form: formOf(text.slice(start, end)) }))

/** Cut at white space, so that no word and no pair of surrogates is cut. */
function around(text: string, start: number, end: number): TermHit {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return {
    before: start > AROUND ? before.replace(/^\S*\s*/, '') : before,
    words: text.slice(start, end),
    after: end + AROUND < text.length ? after.replace(/\s*\S*$/, '') : after,
  }
}

/** Words that say nothing of what a title is about. */
const EMPTY = new Set(
  'a about after all an and any as at be before by for from how in into is its no not of on or over the their to under what when where which who with without'.split(
    ' ',
  ),
)
/** As many as one looks through. */
const MOST_TERMS = 16

/**
 * Terms to search a text for before it is called silent: each telling word of the title, other names, and what was
 * searched for in other articles; each once, whatever its case.
 */
export function suggestTerms(title: string, names: readonly string[], earlier: readonly string[]): string[] {
  const telling = wordSpans(title)
    .map(({ start, end }) => title.slice(start, end))
    .filter((word) => !EMPTY.has(word.toLowerCase()) && !/^\p{N}+$/u.test(word))
    .map((word) => (word.toUpperCase() === word ? word : word.toLowerCase()))
  const seen = new Set<string>()
  return [...telling, ...names, ...earlier]
    .filter((term) => {
      const form = term.toLowerCase()
      return !seen.has(form) && seen.add(form)
    })
    .slice(0, MOST_TERMS)
}
