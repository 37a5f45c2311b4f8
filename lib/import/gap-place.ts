import { missingWords } from './missing-words'

type Span = { readonly start: number; readonly end: number }

/**
 * Where within a block words seem to be missing, for a span (UTF-16 code units) that was proposed as such: the offset
 * before which they would stand. Null where only a person has marked the span: then its place is not known.
 */
export function gapPlace(text: string, { start, end }: Span): number | null {
  if (!missingWords(text).some((gap) => gap.start === start && gap.end === end)) return null
  return start + placeIn(text.slice(start, end), start === 0, end === text.length)
}

/** The rules that find a gap name what stands around it; this says between which two of those it lies. */
function placeIn(words: string, isFirst: boolean, isLast: boolean): number {
  const before = BEFORE.map((sign) => words.search(sign)).find((at) => at !== -1)
  if (isFirst && (before === 0 || !/\s/.test(words.trim()))) return 0
  if (before !== undefined) return before
  if (isLast && !/\s/.test(words)) return words.length
  return words.lastIndexOf(' ') + 1
}

const BEFORE: readonly RegExp[] = [
  // A mark that nothing stands before, or an ending without its word.
  /(?<=^|\s)[.,:;!?’']/,
  /(?<= )and (?:its|his|her|their)$/,
  /(?<=\bof )\p{Ll}{2,20}ing its$/u,
]
