import type { Span } from '../model'
import { blockOf, isShown, type Leaf, leavesOf } from './text-leaves'

/** The DOM ranges that a span of text (UTF-16 code units) covers under `root`: one for each block that is shown. */
export function rangesOfSpan(root: Element, span: Span): Range[] {
  return rangesIn(leavesOf(root), span)
}

/** `rangesOfSpan` for many spans of leaves that were looked up before. */
export function rangesIn(leaves: readonly Leaf[], span: Span): Range[] {
  const touched = leaves.filter((leaf) => leaf.start < span.end && leaf.end > span.start && isShown(leaf))
  const blocks = new Map<Element, Leaf[]>()
  for (const leaf of touched) blocks.set(blockOf(leaf), [...(blocks.get(blockOf(leaf)) ?? []), leaf])
  return [...blocks.values()].map((inBlock) => rangeOver(inBlock, span))
}

function rangeOver(leaves: readonly Leaf[], span: Span): Range {
  const [first, last] = [leaves[0] as Leaf, leaves.at(-1) as Leaf]
  const range = first.text.ownerDocument.createRange()
  range.setStart(first.text, Math.max(0, span.start - first.start))
  range.setEnd(last.text, Math.min(last.text.length, span.end - last.start))
  return range
}
