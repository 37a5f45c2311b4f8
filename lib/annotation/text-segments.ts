import type { Span } from '@/lib/anchoring/model'

export type Segment<Mark> = Span & { readonly marks: readonly Mark[] }

/**
 * Cuts `[start, end)` wherever a mark begins or ends, so that each segment lies wholly inside or outside every
 * mark. Segments are in order and cover everything once. UTF-16 code units.
 */
export function segmentsOf<Mark extends Span>(within: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const inside = (at: number) => at > within.start && at < within.end
  const cuts = marks.flatMap((mark) => [mark.start, mark.end]).filter(inside)
  const edges = [...new Set([within.start, ...cuts, within.end])].sort((one, other) => one - other)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] as number
    return { start, end, marks: marks.filter((mark) => mark.start < end && mark.end > start) }
  })
}
