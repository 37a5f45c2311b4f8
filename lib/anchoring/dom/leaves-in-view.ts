import type { Span } from '../model'
import { countWhile, foldOver, type Leaf } from './text-leaves'

/**
 * The stretch of text whose leaves stand between two heights of the screen (CSS pixels from its top), or an empty one.
 * Leaves stand one below the other, so that each end takes a binary search and no look at all of them.
 */
export function spanBetween(leaves: readonly Leaf[], top: number, bottom: number): Span {
  const first = countWhile(leaves, (leaf) => placeOf(leaf).bottom <= top)
  const after = countWhile(leaves, (leaf) => placeOf(leaf).top < bottom)
  if (first >= after) return { start: 0, end: 0 }
  return { start: (leaves[first] as Leaf).start, end: (leaves[after - 1] as Leaf).end }
}

/** Where a leaf stands on the screen; a folded one stands where its fold is. */
export function placeOf(leaf: Leaf): DOMRect {
  return (foldOver(leaf) ?? leaf.element).getBoundingClientRect()
}
