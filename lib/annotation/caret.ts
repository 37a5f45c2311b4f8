import type { Span } from '@/lib/anchoring/model'
import { unbrokenSpans } from '@/lib/text/words'
import { sentenceSpans } from './sentences'

/** Where a caret stands and what it has selected: from `anchor` to `head`, where it stands. UTF-16 code units. */
export type Caret = { readonly anchor: number; readonly head: number }

export const CARET_UNITS = ['character', 'word', 'sentence', 'paragraph', 'text'] as const
export type CaretUnit = (typeof CARET_UNITS)[number]

/**
 * Where a caret comes to stand when it moves by one unit. `ground` are the spans of the text that it may stand in, in
 * order: between them it jumps. Words are left at their end going on and at their start going back, as are sentences.
 */
export function caretAfter(
  text: string,
  ground: readonly Span[],
  head: number,
  unit: CaretUnit,
  by: 1 | -1,
): number {
  const first = ground[0]
  const last = ground.at(-1)
  if (!first || !last) return head
  if (unit === 'text') return by < 0 ? first.start : last.end
  const block = blockAt(ground, head)
  const inside = block && within(text, block, head, unit, by)
  if (inside !== undefined && inside !== null) return inside
  const next = by > 0 ? ground.find(({ start }) => start > head) : ground.findLast(({ end }) => end < head)
  if (!next) return by > 0 ? last.end : first.start
  if (unit === 'character' || (unit === 'paragraph' && by > 0)) return by > 0 ? next.start : next.end
  const edge = by > 0 ? next.start : next.end
  return within(text, next, edge, unit, by) ?? edge
}

/** The span that a caret stands in; where two meet, the later one. */
function blockAt(ground: readonly Span[], head: number): Span | undefined {
  return ground.findLast(({ start, end }) => start <= head && head <= end)
}

/** The next stop inside a block, or null where there is none: the move then leaves the block. */
function within(text: string, block: Span, head: number, unit: CaretUnit, by: 1 | -1): number | null {
  const stops = stopsIn(text, block, head, unit, by)
  const found = by > 0 ? stops.find((stop) => stop > head) : stops.findLast((stop) => stop < head)
  return found ?? null
}

function stopsIn(text: string, block: Span, head: number, unit: CaretUnit, by: 1 | -1): number[] {
  if (unit === 'character') return characterStops(text, block, head)
  if (unit === 'paragraph') return [by > 0 ? head : block.start]
  const spans =
    unit === 'word' ? wordsIn(text, block) : sentenceSpans(text, [{ ...block, kind: 'paragraph' }])
  return spans.map(({ start, end }) => (by > 0 ? end : start))
}

function wordsIn(text: string, block: Span): Span[] {
  const at = (offset: number) => block.start + offset
  return unbrokenSpans(text.slice(block.start, block.end)).map(({ start, end }) => ({
    start: at(start),
    end: at(end),
  }))
}

/** No character that people see as one is longer; what is cut at the far ends is never asked for. */
const NEAR = 64
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' })

function characterStops(text: string, block: Span, head: number): number[] {
  const from = Math.max(block.start, head - NEAR)
  const near = text.slice(from, Math.min(block.end, head + NEAR))
  return [...Array.from(CHARACTERS.segment(near), ({ index }) => from + index), from + near.length]
}

/** What a caret has selected, in the order of the text. */
export function caretSpan({ anchor, head }: Caret): Span {
  return { start: Math.min(anchor, head), end: Math.max(anchor, head) }
}

/** The sentence at an offset, with the space before the next one; null where there is none. */
export function sentenceAt(text: string, ground: readonly Span[], offset: number): Span | null {
  const block = blockAt(ground, offset)
  if (!block) return null
  const sentences = sentenceSpans(text, [{ ...block, kind: 'paragraph' }])
  return sentences.findLast(({ start }) => start <= offset) ?? null
}
