/**
 * A word is a run of letters, digits and their combining marks; an apostrophe or a hyphen joins two runs
 * (`Russia’s`, `28-point`). A written rule and not `Intl.Segmenter`, whose answer changes with the ICU
 * data of each Node release, while counts and passage edges must stay what they were.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘\-\u2010\u2011][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

export type WordSpan = { readonly start: number; readonly end: number }

/** Every word of `text` as `[start, end)` in UTF-16 code units, in order. */
export function wordSpans(text: string): WordSpan[] {
  return spansOf(text, WORD)
}

const spansOf = (text: string, pattern: RegExp): WordSpan[] =>
  Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ start: index, end: index + word.length }))

const RUN = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*'
const JOINTS = [
  "['’‘\\-\\u2010\\u2011]",
  '(?<=\\p{N})[.,:](?=\\p{N})',
  '(?<=[\\p{L}\\p{M}])\\.(?=\\p{L})',
  // The last point of initials, before a hyphen: `U.S.-led`.
  '(?<=\\.\\p{L})\\.[\\-\\u2010\\u2011]',
]
const ENDS = ['(?<=\\p{N})%', '(?<=(?<!\\p{L})\\p{L}\\.\\p{L})\\.']
/**
 * The same words where none may be parted: with points and commas inside a figure or a name (`3.5`, `1,500`, `U.S.`),
 * and with a figure's currency and per cent. For the edges of passages; a count goes by `wordSpans`.
 */
const UNBROKEN = new RegExp(
  `(?:\\p{Sc}(?=\\p{N}))?${RUN}(?:(?:${JOINTS.join('|')})${RUN})*(?:${ENDS.join('|')})?`,
  'gu',
)

/** Every word of `text` with all that may not be cut off it, as `wordSpans` gives words; no word of those is parted. */
export function unbrokenSpans(text: string): WordSpan[] {
  return spansOf(text, UNBROKEN)
}

/** The offset at which each word of `text` starts, in UTF-16 code units, in order. */
export function wordStarts(text: string): number[] {
  return wordSpans(text).map((span) => span.start)
}

/** The number of words in `text`. */
export function countWords(text: string): number {
  return wordSpans(text).length
}
