import type { Span } from '../model'
import { blockOf, countWhile, isShown, type Leaf, leafOfNode, leavesOf } from './text-leaves'

/**
 * The spans of text that a DOM range covers under `root`, one for each block, in UTF-16 code units. Words in
 * something folded are left out: nobody saw them when they selected.
 */
export function spansOfRange(root: Element, range: Range): Span[] {
  const spans: (Span & { block: Element })[] = []
  for (const leaf of coveredBy(leavesOf(root), range)) {
    const { start, end } = coveredPart(leaf, range)
    if (start >= end || !isShown(leaf)) continue
    const last = spans.at(-1)
    const block = blockOf(leaf)
    if (last?.block === block && last.end === start) spans[spans.length - 1] = { ...last, end }
    else spans.push({ start, end, block })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

/** The offset in the text of a DOM point that lies in a leaf under `root`, or null. UTF-16 code units. */
export function offsetOfPoint(root: Element, node: Node, offset: number): number | null {
  const leaf = leafOfNode(root, node)
  return leaf ? leaf.start + offset : null
}

/** The leaves that a range begins in, ends in or holds; both ends are found by binary search. */
function coveredBy(leaves: readonly Leaf[], range: Range): readonly Leaf[] {
  const first = countWhile(leaves, ({ text }) => range.comparePoint(text, text.length) < 0)
  const last = countWhile(leaves, ({ text }) => range.comparePoint(text, 0) <= 0)
  return leaves.slice(first, last)
}

function coveredPart(leaf: Leaf, range: Range): Span {
  const from = range.startContainer === leaf.text ? range.startOffset : 0
  const to = range.endContainer === leaf.text ? range.endOffset : leaf.text.length
  return { start: leaf.start + from, end: leaf.start + to }
}
