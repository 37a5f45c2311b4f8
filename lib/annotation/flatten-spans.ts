import type { Span } from '@/lib/anchoring/model'

/** A stretch over which the same annotations lie: what the strongest of them looks like, and how many there are. */
export type PaintedSegment = Span & { readonly look: number; readonly count: number }

type Edge = { readonly at: number; readonly look: number; readonly by: 1 | -1 }

/**
 * Spans that overlap as segments that do not, in order; stretches under no span are left out. A look is a rank, 0 the
 * strongest, below `looks`; a segment has the strongest of those that lie over it. One sweep over sorted ends:
 * O(n (log n + looks)). UTF-16 code units.
 */
export function flattenSpans(
  spans: readonly (Span & { readonly look: number })[],
  looks: number,
): PaintedSegment[] {
  const over = new Int32Array(looks)
  const segments: PaintedSegment[] = []
  let count = 0
  let from = 0
  for (const { at, look, by } of edgesOf(spans)) {
    if (count > 0 && at > from) segments.push({ start: from, end: at, look: strongest(over), count })
    over[look] = (over[look] as number) + by
    count += by
    from = at
  }
  return segments
}

function edgesOf(spans: readonly (Span & { readonly look: number })[]): Edge[] {
  const edges = spans
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end, look }): Edge[] => [
      { at: start, look, by: 1 },
      { at: end, look, by: -1 },
    ])
  return edges.sort((one, other) => one.at - other.at)
}

const strongest = (over: Int32Array) => over.findIndex((count) => count > 0)
