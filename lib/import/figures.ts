import { quoteMarks, quoteReader } from './quote-state'

export type Figure = { readonly start: number; readonly end: number; readonly basis: string }

const FIGURE =
  /(?:[$€£]\s?\d[\d.,]{0,20}(?: ?(?:thousand|million|billion|trillion|bn|m)\b)?|\b\d[\d.,]{0,20} ?(?:%|per ?cent\b|percent\b)|\b\d[\d.,]{0,20} (?:thousand|million|billion|trillion)\b|\b(?:over |nearly |about |almost )?(?:a third|two[- ]thirds|half|a quarter|a fifth) of\b|\bkill(?:ing|ed) \d[\d,]{0,12}\b|\b\d[\d,]{2,12} (?:people|troops|soldiers|civilians|drones|missiles|children|refugees)\b)/giu
const SOURCE =
  /\b(?:said|says|saying|told|tells?|according to|reports?|reported|reportedly|claimed|claims|estimates?|estimated|data|figures from|announced|wrote|stated|per the|noted|survey|poll|study|proposed|would)\b/i
const BASIS = 'A figure in the outlet’s own words, and the sentence names no source for it'

/** Figures in sentences that say nowhere whose they are: `[start, end)` in UTF-16 code units. */
export function figuresWithoutSource(text: string): Figure[] {
  const figures = Array.from(text.matchAll(FIGURE))
  if (figures.length === 0) return []
  const quoted = quoteReader(quoteMarks(text))
  const sourced = sourceReader(text)
  return figures
    .filter(({ index }) => !quoted(index) && !sourced(index))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, basis: BASIS }))
}

/** Whether the sentence around an offset names a source; offsets must be asked for in rising order. */
function sourceReader(text: string) {
  const ends = Array.from(text.matchAll(/[.!?…][”"’']{0,3}\s/gu), (match) => match.index + match[0].length)
  let next = 0
  let answer: boolean | null = null
  return (offset: number): boolean => {
    while (next < ends.length && (ends[next] as number) <= offset) {
      next += 1
      answer = null
    }
    answer ??= SOURCE.test(text.slice(ends[next - 1] ?? 0, ends[next] ?? text.length))
    return answer
  }
}
