import type { Span } from '@/lib/anchoring/model'
import type { PassageBlock } from './cut-passage'
import { sentenceSpans } from './sentences'

export type Edge = 'start' | 'end'
export type Stride = 'word' | 'sentence'

/** What stands between white space; a dash without spaces parts two words, a hyphen and a comma in a figure do not. */
const RUN = /[^\s—]+/gu
const LEAD = /^[^\p{L}\p{N}]*/u
const TRAIL = /[^\p{L}\p{N}\p{M}]*$/u
const WORD = /[\p{L}\p{N}]/u

/**
 * A span with one end moved by a word or a sentence, `by` 1 forwards or -1 back. Before and after a word the end also
 * stops at the marks that stand against it, so that a quotation mark can be taken in or left out; inside a word or a
 * figure it never stops. It goes from block to block, but not into a gap, and at least one word is left. The same span
 * when there is nowhere to go. UTF-16 code units of `text`; blocks in order.
 */
export function moveEdge(
  text: string,
  blocks: readonly PassageBlock[],
  span: Span,
  { edge, stride, by }: { readonly edge: Edge; readonly stride: Stride; readonly by: 1 | -1 },
): Span {
  const from = span[edge]
  // The end stands behind the last character that it holds.
  const home = blocks.findIndex(({ start, end }) =>
    edge === 'start' ? start <= from && from < end : start < from && from <= end,
  )
  for (let at = home; home >= 0; at += by) {
    const block = blocks[at]
    if (!block || block.kind === 'gap') return span
    const stops = stopsIn(text, block, edge, stride)
    const next = by === 1 ? stops.find((stop) => stop > from) : stops.findLast((stop) => stop < from)
    if (next === undefined) continue
    const moved = { ...span, [edge]: next }
    return moved.start < moved.end && WORD.test(text.slice(moved.start, moved.end)) ? moved : span
  }
  return span
}

function stopsIn(text: string, block: PassageBlock, edge: Edge, stride: Stride): number[] {
  if (stride === 'sentence') return sentenceSpans(text, [block]).map((sentence) => sentence[edge])
  const stops: number[] = []
  for (const { 0: run, index } of text.slice(block.start, block.end).matchAll(RUN)) {
    if (!WORD.test(run)) continue
    const [start, end] = [block.start + index, block.start + index + run.length]
    const [lead, trail] = [LEAD.exec(run)?.[0].length ?? 0, TRAIL.exec(run)?.[0].length ?? 0]
    stops.push(...(edge === 'start' ? [start, start + lead] : [end - trail, end]))
  }
  return stops.filter((stop, index) => stop !== stops[index - 1])
}
