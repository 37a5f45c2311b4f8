import { unbrokenSpans } from '../text/words'
import type { Span } from './model'

/** One character as a person sees it: flags, skin tones and joined emoji are not taken apart. */
const CHARACTER = /\p{RI}{2}|\P{M}[\p{M}\p{EMod}]*(?:\u200D\P{M}[\p{M}\p{EMod}]*)*|\p{M}+/gu
const WORD_CHARACTER = /^[\p{L}\p{N}]/u
const BLANK = /^\s/u

type Character = Span & { readonly isWord: boolean; readonly isBlank: boolean }

/**
 * The span that a person meant by a rough selection: white space at the ends is dropped, and a word or character
 * that was cut is taken whole, as is a figure or an abbreviation with what belongs to it (`28-point`, `don’t`, `U.S.`). Never leaves `within` (by default all of `text`). Returns null when nothing but
 * white space was selected. UTF-16 code units.
 */
export function wholeWords(
  text: string,
  span: Span,
  within: Span = { start: 0, end: text.length },
): Span | null {
  const from = Math.max(span.start, within.start)
  const to = Math.min(span.end, within.end)
  if (from >= to) return null
  const characters = charactersOf(text, within)
  const touched = characters.flatMap((one, index) =>
    one.start < to && one.end > from && !one.isBlank ? [index] : [],
  )
  const first = touched[0]
  const last = touched.at(-1)
  if (first === undefined || last === undefined) return null
  const inside = insideWords(text, within)
  const start = reach(characters, inside, first, -1)
  const end = reach(characters, inside, last, 1)
  return { start: (characters[start] as Character).start, end: (characters[end] as Character).end }
}

function charactersOf(text: string, within: Span): Character[] {
  return Array.from(text.slice(within.start, within.end).matchAll(CHARACTER), ({ 0: character, index }) => ({
    start: within.start + index,
    end: within.start + index + character.length,
    isWord: WORD_CHARACTER.test(character),
    isBlank: BLANK.test(character),
  }))
}

/** The offsets at which a cut would part a word. */
function insideWords(text: string, within: Span): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const { start, end } of unbrokenSpans(text.slice(within.start, within.end)))
    for (let at = start + 1; at < end; at += 1) inside.add(within.start + at)
  return inside
}

/** From `index` to the end of the word it stands in, in one direction. */
function reach(
  characters: readonly Character[],
  inside: ReadonlySet<number>,
  index: number,
  step: 1 | -1,
): number {
  let at = index
  for (let next = characters[at + step]; next; next = characters[at + step]) {
    const here = characters[at] as Character
    const between = step > 0 ? next.start : here.start
    if (!(here.isWord && next.isWord) && !inside.has(between)) return at
    at += step
  }
  return at
}
