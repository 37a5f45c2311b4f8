import type { Span } from '@/lib/anchoring/model'

/** How many passages over the same words each have a line of their own. */
export const LANES = 3

/**
 * Which line below the words each span has, from 0: the highest one that is free where it begins, so that a line never
 * changes its height within a passage. What finds no line free shares the lowest. First fit over spans by start, then
 * longest first (interval partitioning; Kleinberg, Tardos: Algorithm Design, 4.1), O(n log n). UTF-16 code units.
 */
export function inLanes<Item extends Span>(items: readonly Item[]): (Item & { readonly lane: number })[] {
  const ends = new Array<number>(LANES - 1).fill(0)
  return [...items]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.start)
      if (free >= 0) ends[free] = item.end
      return { ...item, lane: free < 0 ? LANES - 1 : free }
    })
}
