/**
 * A word is a run of letters, digits and their combining marks; an apostrophe or a hyphen joins two runs
 * (`Russia’s`, `28-point`). A written rule and not `Intl.Segmenter`, whose answer changes with the ICU
 * data of each Node release, while counts and passage edges must stay what they were.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘\-\u2010\u2011][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

export type WordSpan = { readonly start: number; readonly end: number }

/** Every word of `text` as `[start, end)` in UTF-16 code units, in order. */
export function wordSpans(text: string): WordSpan[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The offset at which each word of `text` starts, in UTF-16 code units, in order. */
export function wordStarts(text: string): number[] {
  return wordSpans(text).map((span) => span.start)
}

/** The number of words in `text`. */
export function countWords(text: string): number {
  return wordSpans(text).length
}
