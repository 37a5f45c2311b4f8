import { foldedOffset } from '../meaning/cosmetic'
import { restAfter, restBefore } from './compound'
import { type IndexedText, indexedText } from './indexed-text'
import type { QuoteSelector, Span, SpanSelectors, TextLayout } from './model'
import { nearPlaces } from './near-places'
import { occurrences } from './occurrences'
import { commonAfter, commonBefore } from './surroundings'
import { wantedSpan } from './wanted'

/**
 * Code units of context on each side even when the quotation alone is unique: without any, a passage whose words
 * are copied elsewhere in the next version could not be told from its copy.
 */
const LEAST_CONTEXT = 32

/**
 * Where more context does not help: a text that says one thing again and again would be read as often as it says it.
 * Such a passage is ambiguous.
 */
const MOST_CONTEXT = 1024
const MOST_COPIES = 1000
/** Longer passages are not mistaken for what stood beside them. */
const MOST_NEIGHBOUR = 600

const BLANK = /\s/u
const MARK = /^\p{M}/u

/**
 * Describes spans of `text` (UTF-16 code units, in order) as W3C selectors that `resolve` can find again. Prefix
 * and suffix begin and end at word edges and double until quotation and context together stand only once, or until
 * they meet the end of the text or a barrier: a span that context must not cross, such as the gap of an excerpt.
 * White space at the ends of a span is left out. RangeError for a span that holds nothing else, lies outside the text,
 * or begins or ends inside a character; `wholeWords` makes such a span sound.
 */
export function describe(
  text: string,
  spans: Span | readonly Span[],
  layout: TextLayout = {},
): SpanSelectors[] {
  return describeIn(indexedText(text), spans, layout)
}

/** `describe` in a text at hand, for many passages. */
export function describeIn(
  index: IndexedText,
  spans: Span | readonly Span[],
  layout: TextLayout,
): SpanSelectors[] {
  const list = 'start' in spans ? [spans] : spans
  return list.map((span) => describeSpan(index, span, layout))
}

function describeSpan(
  index: IndexedText,
  rough: Span,
  { barriers = [], headlines = [] }: TextLayout,
): SpanSelectors {
  const { text } = index
  const span = soundSpan(text, rough)
  const copies = standing(index, span)
  const room = roomOf(text, span, barriers)
  let context = contextOf(text, span, room, LEAST_CONTEXT)
  const most = copies.length > 1 && copies.length <= MOST_COPIES ? MOST_CONTEXT : 0
  for (let size = 2 * LEAST_CONTEXT; size <= most && standing(index, context).length > 1; size *= 2) {
    context = contextOf(text, span, room, size)
  }
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(context.start, span.start),
    suffix: text.slice(span.end, context.end),
  }
  let alike: readonly string[] | undefined
  return {
    quote,
    position: { type: 'TextPositionSelector', start: span.start, end: span.end },
    occurrences: copies.length,
    shared: sharedWith(index, copies, span, context),
    neighbours: neighboursOf(text, span, room),
    // Looked for when somebody asks: of a thousand passages few have become doubtful.
    get alike() {
      alike ??= alikeTo(index, quote, inFolded(index, span))
      return alike
    },
    ...(isHeadline(span, headlines) && { headline: true as const }),
  }
}

/** The words of places in the same text that the passage could be taken for. */
function alikeTo(index: IndexedText, quote: QuoteSelector, here: Span): string[] {
  const places = nearPlaces(index, wantedSpan({ quote }), here)
  return places.map(({ start, end }) => index.folded.folded.slice(start, end))
}

function neighboursOf(text: string, { start, end }: Span, room: Span) {
  const length = Math.min(MOST_NEIGHBOUR, LEAST_CONTEXT + Math.ceil((end - start) * 1.5))
  return {
    before: text.slice(Math.max(room.start, start - length), start),
    after: text.slice(end, Math.min(room.end, end + length)),
  }
}

/** Where the words of a span of the text stand in it, in its folded form. */
function standing(index: IndexedText, span: Span): Span[] {
  const { folded } = index.folded
  const { start, end } = trimmed(folded, inFolded(index, span))
  return occurrences(index, {
    words: folded.slice(start, end),
    restBefore: restBefore(folded, start),
    restAfter: restAfter(folded, end),
  })
}

/** How much of the context the most similar copy has too, on each side. */
function sharedWith(index: IndexedText, copies: readonly Span[], span: Span, context: Span) {
  const { folded } = index.folded
  const here = inFolded(index, span)
  const around = inFolded(index, context)
  const before = folded.slice(around.start, here.start)
  const after = folded.slice(here.end, around.end)
  const others = copies.filter(({ start }) => start !== here.start)
  return {
    before: Math.max(0, ...others.map(({ start }) => commonBefore(folded, start, before))),
    after: Math.max(0, ...others.map(({ end }) => commonAfter(folded, end, after))),
  }
}

const inFolded = ({ folded }: IndexedText, { start, end }: Span): Span => ({
  start: foldedOffset(folded, start),
  end: foldedOffset(folded, end),
})

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  }
}

const isHeadline = (span: Span, headlines: readonly Span[]) =>
  headlines.some(({ start, end }) => start === span.start && end === span.end)

/** The span with `size` code units around it, rounded outwards to whole words, inside `room`. */
function contextOf(text: string, span: Span, room: Span, size: number): Span {
  return {
    start: edgeFrom(text, Math.max(room.start, span.start - size), room.start, -1),
    end: edgeFrom(text, Math.min(room.end, span.end + size), room.end, 1),
  }
}

/** Longer than any word: where scripts put no space between words, any whole character is an edge. */
const LONGEST_WORD = 48

function edgeFrom(text: string, from: number, limit: number, step: 1 | -1): number {
  let at = from
  while (at !== limit && Math.abs(at - from) < LONGEST_WORD && !isWordEdge(text, at)) at += step
  while (at !== limit && isInsideCharacter(text, at)) at += step
  return at
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

function soundSpan(text: string, { start, end }: Span): Span {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length
  const span = isInside ? trimmed(text, { start, end }) : { start, end }
  if (!isInside || span.start >= span.end) {
    throw new RangeError(`No words at ${start} to ${end} of a text of length ${text.length}`)
  }
  if (isInsideCharacter(text, span.start) || isInsideCharacter(text, span.end)) {
    throw new RangeError(`The span ${start} to ${end} cuts a character`)
  }
  return span
}

/** Between the halves of a surrogate pair, or before a combining mark: one that begins a line belongs to nothing before it. */
function isInsideCharacter(text: string, at: number): boolean {
  if (at === 0 || at === text.length || text.charAt(at - 1) === '\n') return false
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 || MARK.test(text.slice(at, at + 2))
}
