import { rangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { isShown, type Leaf, leafAt } from '@/lib/anchoring/dom/text-leaves'

/** Where a caret stands on the screen, in CSS pixels of the window. */
export type CaretPlace = { readonly left: number; readonly top: number; readonly height: number }

/** The place of a caret at an offset of the text (UTF-16 code units): before the words there, or after the last ones. */
export function caretPlace(leaves: readonly Leaf[], offset: number): CaretPlace | null {
  const before = rectsOf(leaves, offset)[0]
  if (before) return { left: before.left, top: before.top, height: before.height }
  const after = rectsOf(leaves, offset - 1).at(-1)
  return after ? { left: after.right, top: after.top, height: after.height } : null
}

function rectsOf(leaves: readonly Leaf[], offset: number): DOMRect[] {
  return rangesIn(leaves, { start: offset, end: offset + 1 }).flatMap((range) => [...range.getClientRects()])
}

/** More than this share of a line's height apart, two places are on different lines. */
const APART = 0.5

/**
 * The offset on the next line that is nearest to `goal`, in CSS pixels from the left; where there is no such
 * line, the end of the text. `next` leads from one offset to the one beside it, this way or that, and stays at the end. Lines
 * are found by measuring, since the browser's own are only there where text can be edited, or within the window.
 */
export function lineAfter(
  leaves: readonly Leaf[],
  head: number,
  goal: number,
  next: (offset: number) => number,
): number {
  const here = caretPlace(leaves, head)
  if (!here) return next(head)
  let line: CaretPlace | null = null
  let best = { at: head, away: Number.POSITIVE_INFINITY }
  for (let at = next(head), last = head; at !== last; last = at, at = next(at)) {
    const place = caretPlace(leaves, at)
    if (!place) continue
    if (line === null && !isApart(here, place)) best = { at, away: Number.POSITIVE_INFINITY }
    else if (line !== null && isApart(line, place)) break
    else {
      line ??= place
      const away = Math.abs(place.left - goal)
      if (away > best.away) break
      best = { at, away }
    }
  }
  return best.at
}

const isApart = (one: CaretPlace, other: CaretPlace) =>
  Math.abs(one.top - other.top) > APART * Math.max(one.height, other.height)

/** The point of the DOM at an offset of the text, or null where nothing is shown. */
export function pointAt(leaves: readonly Leaf[], offset: number): { node: Text; offset: number } | null {
  const at = leafAt(leaves, offset)
  const leaf = at && isShown(at) ? at : leafAt(leaves, offset - 1)
  return leaf && isShown(leaf) ? { node: leaf.text, offset: offset - leaf.start } : null
}
