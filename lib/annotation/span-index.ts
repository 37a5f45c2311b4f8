import type { Span } from '@/lib/anchoring/model'

/** Spans to be asked for by where they lie. Answers come by start, then longest first; UTF-16 code units. */
export type SpanIndex<Item extends Span> = {
  /** Those that hold the code unit at `offset`. */
  readonly at: (offset: number) => Item[]
  /** Those that share a code unit with `within`. */
  readonly touching: (within: Span) => Item[]
}

/**
 * An interval tree laid over an array: spans sorted by start, and for each node of the balanced tree that binary search
 * walks, the greatest end below it (Cormen, Leiserson, Rivest, Stein: Introduction to Algorithms, 14.3). Built in
 * O(n log n), asked in O(log n + found). Empty spans lie nowhere.
 */
export function indexSpans<Item extends Span>(items: readonly Item[]): SpanIndex<Item> {
  const sorted = items.filter(({ start, end }) => start < end).sort(byStart)
  const reach = new Float64Array(sorted.length)
  measureReach(sorted, reach, 0, sorted.length)
  const touching = ({ start, end }: Span) => {
    const found: Item[] = []
    if (start < end) collect(0, sorted.length, start, end, found)
    return found
  }
  function collect(low: number, high: number, start: number, end: number, found: Item[]): void {
    const middle = (low + high) >> 1
    if (low >= high || (reach[middle] as number) <= start) return
    collect(low, middle, start, end, found)
    const item = sorted[middle] as Item
    if (item.start >= end) return
    if (item.end > start) found.push(item)
    collect(middle + 1, high, start, end, found)
  }
  return { touching, at: (offset) => touching({ start: offset, end: offset + 1 }) }
}

const byStart = (one: Span, other: Span) => one.start - other.start || other.end - one.end

/** Fills in the greatest end of each subtree and answers with that of `[low, high)`. */
function measureReach(sorted: readonly Span[], reach: Float64Array, low: number, high: number): number {
  if (low >= high) return -1
  const middle = (low + high) >> 1
  const below = Math.max(
    measureReach(sorted, reach, low, middle),
    measureReach(sorted, reach, middle + 1, high),
  )
  reach[middle] = Math.max(below, (sorted[middle] as Span).end)
  return reach[middle] as number
}
