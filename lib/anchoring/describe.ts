import { type Folded, fold, foldText } from '@/lib/meaning/cosmetic'
import type { Span, SpanSelectors, TextLayout } from './model'
import { occurrences } from './occurrences'

/**
 * Code units of context on each side even when the quotation alone is unique: without any, a passage whose words
 * are copied elsewhere in the next version could not be told from its copy.
 */
const LEAST_CONTEXT = 32
/** How much is added while the quotation with its context still stands in more than one place. */
const GROWTH = 32

const BLANK = /\s/u
const MARK = /^\p{M}/u

/**
 * Describes spans of `text` (UTF-16 code units, in order) as W3C selectors that `resolve` can find again. Prefix
 * and suffix begin and end at word edges and grow until quotation and context together stand only once, or until
 * they meet the end of the text or a barrier: a span that context must not cross, such as the gap of an excerpt.
 * RangeError for a span that is empty, lies outside the text, or begins or ends with white space or inside a
 * character; `wholeWords` makes such a span sound.
 */
export function describe(
  text: string,
  spans: Span | readonly Span[],
  { barriers = [], headlines = [] }: TextLayout = {},
): SpanSelectors[] {
  const list = 'start' in spans ? [spans] : spans
  const folded = fold(text)
  return list.map((span) => ({
    ...describeSpan(text, folded, span, roomOf(text, span, barriers)),
    ...(isHeadline(span, headlines) && { headline: true as const }),
  }))
}

function describeSpan(text: string, folded: Folded, span: Span, room: Span): SpanSelectors {
  assertSound(text, span)
  let context = contextOf(text, span, room, LEAST_CONTEXT)
  for (let size = LEAST_CONTEXT + GROWTH; !isUnique(text, folded, context); size += GROWTH) {
    if (context.start === room.start && context.end === room.end) break
    context = contextOf(text, span, room, size)
  }
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(context.start, span.start),
      suffix: text.slice(span.end, context.end),
    },
    position: { type: 'TextPositionSelector', start: span.start, end: span.end },
    occurrences: occurrences(folded, foldText(text.slice(span.start, span.end))).length,
  }
}

const isHeadline = (span: Span, headlines: readonly Span[]) =>
  headlines.some(({ start, end }) => start === span.start && end === span.end)

const isUnique = (text: string, folded: Folded, context: Span) =>
  occurrences(folded, foldText(text.slice(context.start, context.end)).trim()).length === 1

/** The span with `size` code units around it, rounded outwards to whole words, inside `room`. */
function contextOf(text: string, span: Span, room: Span, size: number): Span {
  let start = Math.max(room.start, span.start - size)
  while (start > room.start && !isWordEdge(text, start)) start -= 1
  let end = Math.min(room.end, span.end + size)
  while (end < room.end && !isWordEdge(text, end)) end += 1
  return { start, end }
}

const isWordEdge = (text: string, at: number) =>
  BLANK.test(text.charAt(at - 1)) !== BLANK.test(text.charAt(at)) ||
  (at > 0 && text.slice(at - 1, at + 1) === '\n\n')

/** The stretch of text around a span that holds no barrier. */
function roomOf(text: string, span: Span, barriers: readonly Span[]): Span {
  const before = barriers.filter((barrier) => barrier.end <= span.start).map((barrier) => barrier.end)
  const after = barriers.filter((barrier) => barrier.start >= span.end).map((barrier) => barrier.start)
  return { start: Math.max(0, ...before), end: Math.min(text.length, ...after) }
}

function assertSound(text: string, { start, end }: Span): void {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`No words at ${start} to ${end} of a text of length ${text.length}`)
  }
  if (BLANK.test(text.charAt(start)) || BLANK.test(text.charAt(end - 1))) {
    throw new RangeError(`The span ${start} to ${end} begins or ends with white space`)
  }
  if (isInsideCharacter(text, start) || isInsideCharacter(text, end)) {
    throw new RangeError(`The span ${start} to ${end} cuts a character`)
  }
}

/** Between the halves of a surrogate pair, or before a combining mark. */
function isInsideCharacter(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return false
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 || MARK.test(text.slice(at))
}
