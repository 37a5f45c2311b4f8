import type { Span } from '@/lib/anchoring/model'
import { wholeWords } from '@/lib/anchoring/whole-words'
import { fail, ok, type Result } from '@/lib/result/result'

/** A block of a layout; where it is not said, it is shown. */
export type PassageBlock = Span & { readonly kind: string; readonly disposition?: string }

export type PassageFault = 'outside-text' | 'across-gap' | 'no-words'

/** Punctuation alone is no word. */
const HAS_WORD = /[^\p{P}\s]/u

/**
 * The passage that rough selections mean: whole words, cut where blocks end, in text order, overlaps joined. A
 * selection that touches a gap is refused, because what it would quote as one piece was never one piece. Offsets
 * are UTF-16 code units of `text`.
 */
export function cutPassage(
  text: string,
  blocks: readonly PassageBlock[],
  selections: readonly Span[],
): Result<Span[], PassageFault> {
  const all = blocks.length > 0 ? blocks : [{ start: 0, end: text.length, kind: 'paragraph' }]
  const pieces: Span[] = []
  for (const selection of selections) {
    if (!isInside(text, selection)) return fail('outside-text')
    const touched = all.filter((block) => block.start < selection.end && block.end > selection.start)
    if (touched.some((block) => block.kind === 'gap')) return fail('across-gap')
    const whole = touched.flatMap((block) => wholeWords(text, selection, block) ?? [])
    pieces.push(...whole.filter(({ start, end }) => HAS_WORD.test(text.slice(start, end))))
  }
  return pieces.length === 0 ? fail('no-words') : ok(joinOverlaps(pieces))
}

function isInside(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
}

function joinOverlaps(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1)
    if (last && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push({ start: span.start, end: span.end })
  }
  return joined
}
