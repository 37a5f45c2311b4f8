import { placeOf } from '@/lib/anchoring/dom/leaves-in-view'
import { rangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { type Leaf, leafAt, leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Band } from '@/lib/annotation/margin-window'

/** Where leaves stand, from the top of the text in CSS pixels: measured once until words move. */
export type MeasuredLeaves = Map<Leaf, Band>

/**
 * How far below `base` (CSS pixels of the screen) passages begin, by the offsets at which they do. A leaf is measured
 * once for all passages in it; where in it one begins is reckoned from its letters, and measured only `near` the view.
 * A folded passage stands where its fold is.
 */
export function passageTops(
  text: Element,
  starts: readonly number[],
  { base, near, measured }: { base: number; near: Band; measured: MeasuredLeaves },
): number[] {
  const leaves = leavesOf(text)
  const origin = text.getBoundingClientRect().top
  return starts.map((start) => {
    const leaf = leafAt(leaves, start)
    if (!leaf) return 0
    const band = bandOf(leaf, origin, measured)
    const [top, bottom] = [band.top + origin - base, band.bottom + origin - base]
    const reckoned = top + ((bottom - top) * (start - leaf.start)) / (leaf.end - leaf.start)
    if (bottom < near.top || top > near.bottom) return Math.max(0, reckoned)
    const rect = rangesIn([leaf], { start, end: start + 1 })[0]?.getBoundingClientRect()
    return Math.max(0, rect ? rect.top - base : top)
  })
}

function bandOf(leaf: Leaf, origin: number, measured: MeasuredLeaves): Band {
  const known = measured.get(leaf)
  if (known) return known
  const rect = placeOf(leaf)
  const band = { top: rect.top - origin, bottom: rect.bottom - origin }
  measured.set(leaf, band)
  return band
}
