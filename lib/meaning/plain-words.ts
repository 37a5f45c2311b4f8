import { foldText } from './cosmetic'

/** A word as it is looked for, and where it stands: `[start, end)` in UTF-16 code units of the text. */
export type PlainWord = { readonly plain: string; readonly start: number; readonly end: number }

/** A character of a script that sets no spaces between words stands for itself. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]\\p{M}*'
/** Places to break a line at that nobody sees do not end a word. */
const UNSEEN = '\\u00AD\\u200B\\u2060'
const WORD = new RegExp(
  `${UNSPACED}|[\\p{L}\\p{N}](?:[\\p{M}${UNSEEN}]*(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])*`,
  'gu',
)
/** Accents and points over or under a letter. Vowel signs of other scripts are letters in all but name and stay. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/g

/**
 * Every word of `text`, in order: runs of letters and digits, so that "28-point" and "Russia’s" are two each. Compared
 * without case, accents and the cosmetic differences of `fold`; where a script sets no spaces, each character is one.
 */
export function plainWords(text: string): PlainWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    plain: plainForm(word),
    start: index,
    end: index + word.length,
  }))
}

const MOST_LETTERS = 100

/** A word, already plain, as an index holds it: a longer one than any real word is cut, and found by its beginning. */
export const indexedForm = (plain: string) =>
  plain.length <= MOST_LETTERS ? plain : Array.from(plain).slice(0, MOST_LETTERS).join('')

// An article has a few thousand different words, and most stand in the next one, too.
const known = new Map<string, string>()
const MOST_KNOWN = 100_000

function plainForm(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const plain = foldPlain(word)
  known.set(word, plain)
  return plain
}

/** Up and down again makes one of ß and ss, and of i with and without a dot; the sigma that ends a word is a sigma. */
function foldPlain(word: string): string {
  return foldText(word)
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replaceAll('ς', 'σ')
    .normalize('NFC')
}
