/**
 * The differences between two texts that change nothing a reader reads. The list is closed: what is not in it
 * is another wording. A change of the list needs a new name, because placements were decided under the old one.
 */
export const COSMETIC_VERSION = 'proviso-cosmetic-1'

/** Each row: what is written alike, and the one form it is compared in. Order matters to nobody. */
const ALIKE: readonly { readonly what: string; readonly of: string; readonly as: string }[] = [
  {
    what: 'single quotation marks',
    of: '\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u02BC\u0060\u00B4',
    as: "'",
  },
  { what: 'double quotation marks', of: '\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033', as: '"' },
  { what: 'dashes', of: '\u2010\u2011\u2012\u2013\u2014\u2015\u2212', as: '-' },
  { what: 'ellipses', of: '\u2026', as: '...' },
]

const FORM_OF = new Map(
  ALIKE.flatMap(({ of, as }) => Array.from(of, (character) => [character, as] as const)),
)

/**
 * A run of white space, a run of single Hangul letters (they compose with each other), or one character with the marks
 * that belong to it: the smallest pieces that Unicode composition cannot reach across.
 */
const PIECE = /\s+|[\uAC00-\uD7A3]?[\u1100-\u11FF]+\p{M}*|\P{M}\p{M}*|\p{M}+/gu
const BLANK = /^\s/u

/**
 * A text in its compared form. `starts[i]` and `ends[i]` say which piece of the original text the code unit `i`
 * of `folded` came from, as `[start, end)` in UTF-16 code units.
 */
export type Folded = {
  readonly folded: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Folds the closed list of cosmetic differences out of `text`: every run of white space becomes one space, quote
 * marks, dashes and ellipses one form each, and the rest stands in Unicode form NFC.
 */
export function fold(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const form = formOf(piece)
    folded += form
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(index)
      ends.push(index + piece.length)
    }
  }
  return { folded, starts, ends }
}

/** The compared form of `text` alone. */
export const foldText = (text: string) => fold(text).folded

/** Whether two texts differ in nothing but the listed ways. */
export const sameWords = (one: string, other: string) => foldText(one).trim() === foldText(other).trim()

function formOf(piece: string): string {
  if (BLANK.test(piece)) return ' '
  return FORM_OF.get(piece) ?? piece.normalize('NFC')
}
