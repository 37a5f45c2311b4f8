/** What stands between two blocks of a canonical text. No block contains it. */
export const BLOCK_BREAK = '\n\n'

const NUL = /\u0000/g
/** In a `u` expression a surrogate that is half of a pair never matches, so this finds lone ones only. */
const LONE_SURROGATES = /\p{Surrogate}/gu
const LINE_ENDS = /\r\n?/g

/** How many characters of a text could not be kept. */
export type Removed = { readonly nul: number; readonly loneSurrogates: number }

/** Counts what `cleanText` would remove from `text`. */
export function countUnkept(text: string): Removed {
  return {
    nul: text.match(NUL)?.length ?? 0,
    loneSurrogates: text.match(LONE_SURROGATES)?.length ?? 0,
  }
}

/**
 * The form of a string that can be stored and hashed everywhere alike: line ends are LF, NUL and lone
 * surrogates are removed (PostgreSQL and UTF-8 cannot hold them), and the rest is in Unicode form NFC.
 * Applying it twice changes nothing.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(NUL, '').replace(LONE_SURROGATES, '').normalize('NFC')
}

/**
 * The canonical text of a version: every block cleaned, in source order, joined by one blank line.
 * It is the only text that is hashed and pointed into, so its form must never depend on the caller.
 */
export function canonicalText(blocks: readonly string[]): string {
  return blocks.map(cleanText).join(BLOCK_BREAK)
}

export type BlockSpan = { readonly start: number; readonly end: number }

/** Where each block lies in `canonicalText(blocks)`: `[start, end)` in UTF-16 code units, in order. */
export function blockSpans(blocks: readonly string[]): BlockSpan[] {
  let at = 0
  return blocks.map((block) => {
    const start = at
    const end = start + cleanText(block).length
    at = end + BLOCK_BREAK.length
    return { start, end }
  })
}
