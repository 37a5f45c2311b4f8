import type { AnnotationView } from './model'

/** Compares annotations by where they begin in the text; what has no place comes first, the older of two before. */
export function inTextOrder(
  one: Pick<AnnotationView, 'spans' | 'createdAt'>,
  other: Pick<AnnotationView, 'spans' | 'createdAt'>,
): number {
  const [first, second] = [one.spans[0], other.spans[0]]
  return (first?.start ?? -1) - (second?.start ?? -1) || one.createdAt.localeCompare(other.createdAt)
}
