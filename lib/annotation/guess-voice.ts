import type { Span } from '@/lib/anchoring/model'
import type { PassageBlock } from './cut-passage'
import type { Voice } from './model'

const OPENING = '“«„‟'
const CLOSING = '”»'
const STRAIGHT = '"'
/** A single mark opens a quotation only where a word begins: elsewhere it is an apostrophe. */
const SINGLE_OPENING = /(?:^|[\s([—–])[‘']$/u
const SINGLE_CLOSING = /^[’'‘](?=$|[\s.,;:!?)\]—–])/u

/**
 * The voice to offer first for a passage: by the kind of its block, else direct speech when all of it stands
 * between quotation marks, else the outlet's own words. A guess for a person to correct, never stored unseen.
 * Offsets are UTF-16 code units.
 */
export function guessVoice(text: string, blocks: readonly PassageBlock[], spans: readonly Span[]): Voice {
  const homes = spans.map((span) => blocks.find(({ start, end }) => start <= span.start && span.end <= end))
  if (homes.length === 0) return 'outlet_words'
  if (homes.every((block) => block?.kind === 'headline')) return 'headline'
  if (homes.every((block) => block?.kind === 'caption')) return 'caption'
  const quoted = spans.every(
    (span, index) => homes[index] !== undefined && isQuoted(text, homes[index], span),
  )
  return quoted ? 'direct_speech' : 'outlet_words'
}

/** Whether a quotation is open where the span begins, or opens there, and does not end before the span does. */
function isQuoted(text: string, block: PassageBlock, span: Span): boolean {
  const inside = quotedUpTo(text, block, span.end)
  return !inside.slice(span.start - block.start).includes(false)
}

/**
 * The words of a part of a block with those between quotation marks blanked, so that offsets stay. The part is
 * `[start, end)` in UTF-16 code units of `text`.
 */
export function withoutQuotations(text: string, block: PassageBlock, part: Span): string {
  const inside = quotedUpTo(text, block, part.end)
  return Array.from({ length: part.end - part.start }, (_, at) =>
    inside[part.start - block.start + at] ? ' ' : text.charAt(part.start + at),
  ).join('')
}

/** From where to where the quotation goes that a span begins in; the span itself outside of one. UTF-16 code units. */
export function quotationAround(text: string, block: PassageBlock, span: Span): Span {
  const inside = quotedUpTo(text, block, block.end)
  let start = span.start - block.start
  let end = start
  while (start > 0 && inside[start - 1]) start -= 1
  while (inside[end]) end += 1
  return { start: block.start + start, end: Math.max(span.end, block.start + end) }
}

/** For each code unit of a block up to `end`, whether it stands between quotation marks, the marks included. */
function quotedUpTo(text: string, block: PassageBlock, end: number): boolean[] {
  let open = block.kind === 'quote'
  let single = false
  const inside: boolean[] = []
  for (let at = block.start; at < end; at += 1) {
    const character = text.charAt(at)
    const before = open || single
    if (OPENING.includes(character)) open = true
    else if (character === STRAIGHT) open = !open
    else if (CLOSING.includes(character)) open = false
    else if (SINGLE_OPENING.test(text.slice(Math.max(block.start, at - 1), at + 1))) single = true
    else if (SINGLE_CLOSING.test(text.slice(at, at + 2))) single = false
    inside.push(open || single || before)
  }
  return inside
}
