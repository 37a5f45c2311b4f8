import { endOf, isInsidePiece, startOf } from '../meaning/cosmetic'
import { restAfter, restBefore } from './compound'
import { frequency, type IndexedText, lowerCase } from './indexed-text'
import type { Span } from './model'
import { tokenize } from './tokens'

/** Words to look for, folded, with the rest of the words that their ends were cut from. */
export type Wanted = {
  readonly words: string
  readonly restBefore: string
  readonly restAfter: string
  /** What the words may be glued to now, because a paragraph or a sentence ended there: it still stands beside them. */
  readonly gluedTo?: { readonly before: string; readonly after: string }
  /** Letter case is a matter of style: a whole headline. */
  readonly anyCase?: boolean
}

/**
 * Every place where the words stand in a text, overlapping ones included, in order, as `[start, end)` of its folded
 * form. A place that is part of longer words, or would cut a character, is none.
 */
export function occurrences(index: IndexedText, wanted: Wanted): Span[] {
  if (wanted.words === '') return []
  const text = wanted.anyCase ? index.lower : index.folded.folded
  const words = wanted.anyCase ? lowerCase(wanted.words) : wanted.words
  const [before, after] = wanted.anyCase
    ? [lowerCase(wanted.restBefore), lowerCase(wanted.restAfter)]
    : [wanted.restBefore, wanted.restAfter]
  const stands = (start: number) => {
    const end = start + words.length
    return (
      text.startsWith(words, start) &&
      !isInsidePiece(index.folded, start) &&
      !isInsidePiece(index.folded, end) &&
      isCut(restBefore(text, start), before, (rest) => wanted.gluedTo?.before.endsWith(rest) ?? false) &&
      isCut(restAfter(text, end), after, (rest) => wanted.gluedTo?.after.startsWith(rest) ?? false)
    )
  }
  return possibleStarts(index, text, words, wanted)
    .filter(stands)
    .map((start) => ({ start, end: start + words.length }))
}

/** Whether a word is cut just as it was, or was glued to the neighbour it had. */
const isCut = (rest: string, described: string, isNeighbour: (rest: string) => boolean) =>
  rest === described || (described === '' && isNeighbour(rest))

/** A span of the folded text as a span of the original one. */
export function inOriginal({ folded }: IndexedText, span: Span): Span {
  return { start: startOf(folded, span.start), end: endOf(folded, span.end) }
}

const ENOUGH = 160

/** Where the rarest of the words stands, the beginning would be; without a whole word among them, wherever it reads so. */
function possibleStarts(index: IndexedText, text: string, words: string, wanted: Wanted): number[] {
  // Words that were cut are no tokens of the text.
  if (wanted.restBefore !== '' || wanted.restAfter !== '') return everyStart(text, words)
  const lower = lowerCase(firstWords(words))
  const { starts, ends } = tokenize(lower)
  let rarest: { word: number; offset: number; times: number } | null = null
  // The words at the ends may be glued to their neighbours.
  const spared = starts.length > 2 ? 1 : 0
  for (let token = spared; token < starts.length - spared; token += 1) {
    const offset = starts[token] as number
    const word = index.numberOf.get(lower.slice(offset, ends[token]))
    if (word === undefined) return []
    const times = frequency(index, word)
    if (!rarest || times < rarest.times) rarest = { word, offset, times }
  }
  if (!rarest) return everyStart(text, words)
  const { word, offset } = rarest
  const places = index.places.subarray(index.firsts[word], index.firsts[word + 1])
  return Array.from(places, (token) => (index.tokens.starts[token] as number) - offset).filter(
    (at) => at >= 0,
  )
}

/** A few words are enough to find a rare one among. They are cut where white space is, so that all are whole. */
function firstWords(words: string): string {
  const space = words.length > ENOUGH ? words.lastIndexOf(' ', ENOUGH) : -1
  return space > 0 ? words.slice(0, space) : words
}

function everyStart(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}
