import type { AnnotationView } from './model'

/** The annotations over an offset of the text (UTF-16 code units), in the order in which they were given. */
export function annotationsAt<Marked extends Pick<AnnotationView, 'spans'>>(
  annotations: readonly Marked[],
  offset: number,
): Marked[] {
  return annotations.filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset < end))
}
