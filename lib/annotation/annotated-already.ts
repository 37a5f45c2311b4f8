import type { Span } from '@/lib/anchoring/model'
import type { AnnotationView } from './model'
import { sameSpans } from './standing-passage'

/** An annotation that has all words of a passage, and whether it has no others. */
export type Already<Marked> = { readonly annotation: Marked; readonly same: boolean }

/** The annotations in which a passage lies whole, those of just its words first. UTF-16 code units. */
export function annotatedAlready<Marked extends Pick<AnnotationView, 'spans'>>(
  annotations: readonly Marked[],
  passage: readonly Span[],
): Already<Marked>[] {
  const holds = ({ spans }: Marked) =>
    passage.every((part) => spans.some(({ start, end }) => start <= part.start && part.end <= end))
  return annotations
    .filter(holds)
    .map((annotation) => ({ annotation, same: sameSpans(annotation.spans, passage) }))
    .sort((one, other) => Number(other.same) - Number(one.same))
}
