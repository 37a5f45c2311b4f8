import type { SearchQuery } from './model'

/** From this share of common trigrams on, a name is offered for one that was typed: "Zelenskiy" for "Zelenskyy". */
const ALIKE = 0.45

/**
 * How alike a typed word and the best word of a name are: shared trigrams by Dice's coefficient, as in PostgreSQL's
 * pg_trgm with its padding of two spaces in front and one behind. 0 to 1.
 */
export function likeness(typed: string, name: string): number {
  const asked = trigrams(typed)
  return Math.max(0, ...name.split(/[\s-]+/).map((part) => dice(asked, trigrams(part))))
}

/** Whether a name may be meant by every word that was typed. */
export function isLikeName(words: readonly string[], name: string): boolean {
  return words.length > 0 && words.every((word) => likeness(word, name) >= ALIKE)
}

/** From this share on a word is also looked for in the spelling that a known name has. */
const SAME = 0.6

/**
 * The question in the spelling of known names: "Zelenskyy" as "zelensky". Null where that asks nothing else. What was
 * put in quotation marks stays as it is.
 */
export function inKnownSpelling(query: SearchQuery, names: readonly string[]): SearchQuery | null {
  const parts = names.flatMap((name) => name.split(/[\s-]+/)).map((part) => part.toLowerCase())
  const known = (word: string) => {
    if (parts.some((part) => part.startsWith(word))) return word
    const alike = parts.map((part) => ({ part, share: likeness(word, part) }))
    const [best] = alike.sort((a, b) => b.share - a.share)
    return best && best.share >= SAME ? best.part : word
  }
  const phrases = query.phrases.map((words) => (words.length > 1 ? words : words.map(known)))
  const asksElse = phrases.some((words, at) => words.join() !== query.phrases[at]?.join())
  return asksElse ? { ...query, phrases } : null
}

function trigrams(word: string): Set<string> {
  const padded = `  ${plain(word)} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

// Accents are left away by those who type names they have only heard.
const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((one) => b.has(one)).length
  return (2 * common) / (a.size + b.size)
}
