type Span = { readonly start: number; readonly end: number }

/** A stretch of a text with what stands beside it, parted at a place. */
export type NearWords = { readonly before: string; readonly after: string }

/** Beside the words stand so many characters, and the rest of the word in which they end. */
const BESIDE = 24
const LONGEST_WORD = 20

/**
 * The words of a span (UTF-16 code units) and what stands beside them, parted at `at`. They are cut between words, with
 * “…” where the text goes on; what is longer than a word is cut through.
 */
export function wordsNear(text: string, { start, end }: Span, at: number, beside = BESIDE): NearWords {
  const from = wordStart(text, Math.max(0, start - beside))
  const to = wordEnd(text, Math.min(text.length, end + beside))
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, at).trimStart()}`,
    after: `${text.slice(at, to).trimEnd()}${to < text.length ? '…' : ''}`,
  }
}

function wordStart(text: string, at: number): number {
  const rest = /\S*$/.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0].length ?? 0
  return rest < LONGEST_WORD ? at - rest : at
}

function wordEnd(text: string, at: number): number {
  if (/\s/.test(text.charAt(at - 1))) return at
  const rest = /^\S*/.exec(text.slice(at, at + LONGEST_WORD))?.[0].length ?? 0
  return rest < LONGEST_WORD ? at + rest : at
}
