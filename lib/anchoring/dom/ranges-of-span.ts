import type { Span } from '../model'
import { isShown, type Leaf, leavesBefore, leavesOf } from './text-leaves'

/**
 * The DOM ranges that a span of text (UTF-16 code units) covers under `root`: one in each leaf that is shown, so
 * that what stands between leaves, which is ours and not the source's, is never among them.
 */
export function rangesOfSpan(root: Element, span: Span): Range[] {
  return rangesIn(leavesOf(root), span)
}

/** `rangesOfSpan` for many spans of leaves that were looked up before. */
export function rangesIn(leaves: readonly Leaf[], span: Span): Range[] {
  return partsIn(leaves, span).map(({ leaf, start, end }) => {
    const range = leaf.text.ownerDocument.createRange()
    range.setStart(leaf.text, start)
    range.setEnd(leaf.text, end)
    return range
  })
}

/** `rangesIn` as ranges that do not follow later changes of the DOM: cheaper where there are many. */
export function staticRangesIn(leaves: readonly Leaf[], span: Span): StaticRange[] {
  return partsIn(leaves, span).map(
    ({ leaf: { text }, start, end }) =>
      new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }),
  )
}

type Part = Span & { readonly leaf: Leaf }

/** Where a span lies in each leaf that it covers and that is shown, from the beginning of the leaf. */
function partsIn(leaves: readonly Leaf[], span: Span): Part[] {
  const parts: Part[] = []
  for (let at = leavesBefore(leaves, span.start); at < leaves.length; at += 1) {
    const leaf = leaves[at] as Leaf
    if (leaf.start >= span.end) break
    const start = Math.max(0, span.start - leaf.start)
    const end = Math.min(leaf.text.length, span.end - leaf.start)
    if (isShown(leaf)) parts.push({ leaf, start, end })
  }
  return parts
}
