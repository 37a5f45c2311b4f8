import { type Label, type Lexicon, lexiconsFor } from './lexicon'
import type { Token } from './tokens'

/** What two wordings together tell about how to read a word of either. */
export type Setting = {
  readonly lexicons: readonly Lexicon[]
  /** The lists, of any of those languages, that a word in lower case is in. */
  readonly labelsOf: (word: string) => ReadonlySet<Label>
  /** Beginnings that turn a word round, in those languages. */
  readonly prefixes: ReadonlySet<string>
  /** Whether a capital inside a sentence makes a name: not in German, not in headlines in title case or in capitals. */
  readonly capitalsTell: boolean
  /** Words, in lower case, that stand with a capital inside a sentence, and those that stand without one. */
  readonly capitalised: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

/** One wording, ready to be asked about its words. */
export type Side = {
  readonly tokens: readonly Token[]
  readonly setting: Setting
  /** Which tokens are quotation marks around words: `'` may also be an apostrophe. */
  readonly quotes: ReadonlySet<number>
}

const LETTER = /\p{L}/u
const CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
const BEGINS_SENTENCE = /^(?:\.+|[!?:;"'([{…•]|-+)$/u
const SHORTENED = /^(?:mr|mrs|ms|dr|st|gen|sen|col|lt|rep|gov|prof|m|mme|sr|sra|\p{L})$/iu

/** Whether a token may have its capital only because a sentence, a quotation or a title begins there. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]
  if (!previous) return true
  if (!BEGINS_SENTENCE.test(previous.form)) return false
  const beforeIt = tokens[at - 2]
  return !(previous.form === '.' && beforeIt && !previous.apart && SHORTENED.test(beforeIt.form))
}

/** Reads two wordings side by side. */
export function sidesOf(before: readonly Token[], after: readonly Token[]): readonly [Side, Side] {
  const setting = settingOf([before, after])
  return [
    { tokens: before, setting, quotes: quotesOf(before) },
    { tokens: after, setting, quotes: quotesOf(after) },
  ]
}

function settingOf(sides: readonly (readonly Token[])[]): Setting {
  const capitalised = new Set<string>()
  const small = new Set<string>()
  let [inside, withCapital, shouted] = [0, 0, 0]
  for (const tokens of sides)
    tokens.forEach((token, at) => {
      if (!LETTER.test(token.form)) return
      if (ALL_CAPITALS.test(token.form)) shouted += 1
      if (!CAPITAL.test(token.form)) small.add(token.word)
      if (beginsSentence(tokens, at)) return
      inside += 1
      if (!CAPITAL.test(token.form)) return
      withCapital += 1
      capitalised.add(token.word)
    })
  const { lexicons, mostly } = lexiconsFor(sides.flatMap((tokens) => tokens.map(({ word }) => word)))
  const silent = (inside >= 4 && withCapital * 2 > inside) || (shouted > 3 && shouted * 2 > inside)
  return {
    lexicons,
    labelsOf: remembered(lexicons),
    prefixes: new Set(lexicons.flatMap(({ prefixes }) => prefixes)),
    capitalsTell: !silent && mostly !== 'de',
    capitalised,
    small,
  }
}

/** Words recur in a text and are asked about by their neighbours: each is looked up once. */
function remembered(lexicons: readonly Lexicon[]): Setting['labelsOf'] {
  const known = new Map<string, ReadonlySet<Label>>()
  return (word) => {
    let labels = known.get(word)
    if (!labels) {
      labels = new Set(lexicons.flatMap((lexicon) => lexicon.labelsOf(word)))
      known.set(word, labels)
    }
    return labels
  }
}

function quotesOf(tokens: readonly Token[]): Set<number> {
  const quotes = new Set<number>()
  let open = false
  tokens.forEach((token, at) => {
    if (token.form === '"') quotes.add(at)
    if (token.form !== "'") return
    const next = tokens[at + 1]
    const opens = next !== undefined && !next.apart && (at === 0 || token.apart)
    if (opens || open) quotes.add(at)
    open = opens
  })
  return quotes
}
