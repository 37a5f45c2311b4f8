import { english } from './words/english'
import { french } from './words/french'
import { german } from './words/german'
import { NAMES } from './words/names'
import { russian } from './words/russian'
import { spanish } from './words/spanish'
import { LISTED, type Listed, type WordTable } from './words/table'
import { ukrainian } from './words/ukrainian'

const ROLES = [
  'months',
  'timeUnits',
  'units',
  'beforeNumber',
  'beforeDate',
  'afterDate',
  'speakers',
  'common',
] as const
/** The lists of a word table that a word can be in. */
export type Label = Listed | (typeof ROLES)[number]

/** A word table made ready to be asked. All words in lower case. */
export type Lexicon = {
  readonly language: WordTable['language']
  readonly script: WordTable['script']
  readonly labelsOf: (word: string) => readonly Label[]
  readonly common: ReadonlySet<string>
  /** The phrases a word may belong to, each with the place the word has in it. */
  readonly phrasesWith: (word: string) => readonly Phrase[]
  readonly prefixes: readonly string[]
}
export type Phrase = { readonly kind: Listed; readonly words: readonly string[]; readonly at: number }

const split = (list: string) => list.split(/\s+/).filter(Boolean)

/**
 * Which of some lists a word is in. Entries ending in `*` are compared by their beginning, and found by its first two
 * letters.
 */
function labels<L>(lists: readonly (readonly [L, string])[]): (word: string) => readonly L[] {
  const whole = new Map<string, L[]>()
  const beginnings = new Map<string, { readonly beginning: string; readonly label: L }[]>()
  for (const [label, list] of lists)
    for (const entry of split(list)) {
      const beginning = entry.replace(/\*$/, '')
      if (beginning === entry) put(whole, entry, label)
      else put(beginnings, beginning.slice(0, 2), { beginning, label })
    }
  return (word) => {
    const exact = whole.get(word) ?? []
    const near = beginnings.get(word.slice(0, 2))
    if (!near) return exact
    return [...exact, ...near.filter(({ beginning }) => word.startsWith(beginning)).map(({ label }) => label)]
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const held = map.get(key)
  if (held) held.push(value)
  else map.set(key, [value])
}

function phrasesOf(table: WordTable): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const kind of LISTED)
    for (const line of (table.phrases[kind] ?? '').split('\n')) {
      const words = split(line)
      words.forEach((word, at) => {
        put(found, word, { kind, words, at })
      })
    }
  return found
}

function compile(table: WordTable): Lexicon {
  const phrases = phrasesOf(table)
  return {
    language: table.language,
    script: table.script,
    labelsOf: labels<Label>([
      ...LISTED.map((kind) => [kind, table.words[kind]] as const),
      ...ROLES.map((role) => [role, table[role]] as const),
    ]),
    common: new Set(split(table.common)),
    phrasesWith: (word) => phrases.get(word) ?? [],
    prefixes: split(table.prefixes),
  }
}

const LEXICONS = [english, german, french, spanish, ukrainian, russian].map(compile)
const ENGLISH = LEXICONS[0]!

const namesOf = labels([['name', NAMES]])
/** Whether a word, in lower case, is a name the guard knows wherever it stands. */
export const isKnownName = (word: string) => namesOf(word).length > 0

const CYRILLIC = /\p{Script=Cyrillic}/u

export type Reading = {
  readonly lexicons: readonly Lexicon[]
  /** The Latin language that most of the little words are of; null where there are none. */
  readonly mostly: Lexicon['language'] | null
}

/**
 * The lexicons to read some words with. Ukrainian and Russian are told by their letters and read together: their lists
 * agree where they meet. Of the Latin ones those are taken whose little words are more than half as frequent as
 * those of the most frequent; all of them when there are none, as in a passage of one word. English is always among them: it is
 * what most texts are in, and hardly a word of its lists is an ordinary one elsewhere.
 */
export function lexiconsFor(words: readonly string[]): Reading {
  const latin = LEXICONS.filter(({ script }) => script === 'latin')
  const hits = latin.map(({ common }) => words.filter((word) => common.has(word)).length)
  const most = Math.max(...hits)
  const spoken = latin.filter(
    (lexicon, index) => lexicon === ENGLISH || hits[index]! * 2 > most || most === 0,
  )
  const cyrillic = words.some((word) => CYRILLIC.test(word))
    ? LEXICONS.filter(({ script }) => script === 'cyrillic')
    : []
  return {
    lexicons: [...spoken, ...cyrillic],
    mostly: most > 0 ? latin[hits.indexOf(most)]!.language : null,
  }
}
