/** The kinds that words alone can tell. Names and quotation marks are told by how they stand. */
export const LISTED = ['number', 'date', 'negation', 'modal', 'attribution', 'name', 'pronoun'] as const
export type Listed = (typeof LISTED)[number]

/**
 * What the guard knows of one language. Lists are words in lower case, apart by white space; a word that ends in `*`
 * stands for every word that begins so. Apostrophes are straight, dashes short: the compared form of the cosmetic list.
 */
export type WordTable = {
  readonly language: 'en' | 'de' | 'fr' | 'es' | 'uk' | 'ru'
  readonly script: 'latin' | 'cyrillic'
  /** Words of every kind. `name` holds titles and what is written small but names somebody: “russe”. */
  readonly words: Readonly<Record<Listed, string>>
  /** Several words in a row that only together are of a kind, one phrase a line. */
  readonly phrases: Readonly<Partial<Record<Listed, string>>>
  /** Names of months. A number beside one is a day. */
  readonly months: string
  /** What time is counted in. A number before one is a span of time; “last” before one is a date. */
  readonly timeUnits: string
  /** What else is counted in. They are of kind number only beside a number. */
  readonly units: string
  /** Of kind number only before a number: “about”, “over”. */
  readonly beforeNumber: string
  /** Of kind date only before a date: “by”, “until”, “last”. */
  readonly beforeDate: string
  /** Of kind date only after one: “ago”, “earlier”. */
  readonly afterDate: string
  /** Whom a verb of saying usually has before it: “officials”. Of kind attribution only beside one; never a name. */
  readonly speakers: string
  /** Words that only hold a sentence together. They tell the language, and a capital on one makes no name. */
  readonly common: string
  /** Beginnings that turn the sense of the rest of a word round. */
  readonly prefixes: string
}
