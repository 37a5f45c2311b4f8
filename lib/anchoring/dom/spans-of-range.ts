import type { Span } from '../model'
import { blockOf, isShown, type Leaf, leavesOf } from './text-leaves'

/**
 * The spans of text that a DOM range covers under `root`, one for each block, in UTF-16 code units. Words in
 * something folded are left out: nobody saw them when they selected.
 */
export function spansOfRange(root: Element, range: Range): Span[] {
  const covered = leavesOf(root).filter((leaf) => isShown(leaf) && range.intersectsNode(leaf.text))
  const spans: (Span & { block: Element })[] = []
  for (const leaf of covered) {
    const { start, end } = coveredPart(leaf, range)
    if (start >= end) continue
    const last = spans.at(-1)
    const block = blockOf(leaf)
    if (last?.block === block && last.end === start) spans[spans.length - 1] = { ...last, end }
    else spans.push({ start, end, block })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

/** The offset in the text of a DOM point that lies in a leaf under `root`, or null. UTF-16 code units. */
export function offsetOfPoint(root: Element, node: Node, offset: number): number | null {
  const leaf = leavesOf(root).find(({ text }) => text === node)
  return leaf ? leaf.start + offset : null
}

function coveredPart(leaf: Leaf, range: Range): Span {
  const from = range.startContainer === leaf.text ? range.startOffset : 0
  const to = range.endContainer === leaf.text ? range.endOffset : leaf.text.length
  return { start: leaf.start + from, end: leaf.start + to }
}
