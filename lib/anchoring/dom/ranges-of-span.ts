import type { Span } from '../model'
import { isShown, type Leaf, leavesOf } from './text-leaves'

/**
 * The DOM ranges that a span of text (UTF-16 code units) covers under `root`: one in each leaf that is shown, so
 * that what stands between leaves, which is ours and not the source's, is never among them.
 */
export function rangesOfSpan(root: Element, span: Span): Range[] {
  return rangesIn(leavesOf(root), span)
}

/** `rangesOfSpan` for many spans of leaves that were looked up before. */
export function rangesIn(leaves: readonly Leaf[], span: Span): Range[] {
  return leaves
    .filter((leaf) => leaf.start < span.end && leaf.end > span.start && isShown(leaf))
    .map((leaf) => rangeIn(leaf, span))
}

function rangeIn({ text, start }: Leaf, span: Span): Range {
  const range = text.ownerDocument.createRange()
  range.setStart(text, Math.max(0, span.start - start))
  range.setEnd(text, Math.min(text.length, span.end - start))
  return range
}
