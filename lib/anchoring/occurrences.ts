import type { Folded } from '@/lib/meaning/cosmetic'
import type { Span } from './model'

const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u

/**
 * Every place where `words` (already folded) stands in a folded text, overlapping ones included, as `[start, end)`
 * of the folded text. A place that begins or ends inside a word or inside one character is none.
 */
export function occurrences(text: Folded, words: string): Span[] {
  const found: Span[] = []
  if (words === '') return found
  for (let at = text.folded.indexOf(words); at >= 0; at = text.folded.indexOf(words, at + 1)) {
    const end = at + words.length
    if (isEdge(text, at) && isEdge(text, end)) found.push({ start: at, end })
  }
  return found
}

/** A span of the folded text as a span of the original one. */
export function inOriginal(text: Folded, span: Span): Span {
  return { start: text.starts[span.start] as number, end: text.ends[span.end - 1] as number }
}

/** Whether a folded text can be cut at `at` without cutting a word or a character. */
function isEdge(text: Folded, at: number): boolean {
  if (at <= 0 || at >= text.folded.length) return true
  if (text.starts[at] === text.starts[at - 1]) return false
  return !(WORD_UNIT.test(characterBefore(text.folded, at)) && WORD_UNIT.test(characterAt(text.folded, at)))
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0)

function characterBefore(text: string, at: number): string {
  const isLow = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00
  return text.slice(isLow ? at - 2 : at - 1, at)
}
