import { wordSpans } from '@/lib/text/words'
import type { SearchQuery } from './model'

/** More than this is not read: no question has that many letters or words. */
const LONGEST = 200
const MOST_WORDS = 16
/** Shorter words are looked for as they are: as beginnings they would match nearly everything. */
const SHORTEST_BEGINNING = 4

/**
 * Takes a question apart. Every word counts, "not" and "will" too; what stands in quotation marks must stand
 * together. Signs that a search language would understand are text here.
 */
export function parseQuery(typed: string): SearchQuery {
  const cut = typed.normalize('NFC').slice(0, LONGEST).trim()
  const parts = cut.split(/["“”„«»]/)
  const phrases = parts.flatMap((part, index) => {
    const words = wordsOf(part)
    return index % 2 === 1 ? [words] : words.map((word) => [word])
  })
  return { typed: cut, phrases: firstWords(phrases.filter((words) => words.length > 0)) }
}

function wordsOf(text: string): string[] {
  return wordSpans(text).map(({ start, end }) => text.slice(start, end).toLowerCase())
}

function firstWords(phrases: readonly (readonly string[])[]): string[][] {
  let left = MOST_WORDS
  return phrases.flatMap((words) => {
    const kept = words.slice(0, left)
    left -= kept.length
    return kept.length > 0 ? [kept] : []
  })
}

/** Whether a word also finds longer words that begin with it. */
export const isBeginning = (word: string) => Array.from(word).length >= SHORTEST_BEGINNING

/** The question as PostgreSQL's text for `to_tsquery`: the words as they are, or also as beginnings of others. */
export function tsquery({ phrases }: SearchQuery, as: 'words' | 'beginnings'): string {
  const lexeme = (word: string) =>
    `'${word.replace(/['\\]/g, '$&$&')}'${as === 'beginnings' && isBeginning(word) ? ':*' : ''}`
  return phrases.map((words) => words.map(lexeme).join(' <-> ')).join(' & ')
}
