import type { Span } from '@/lib/anchoring/model'
import { type Glyph, glyphOf, lookOf } from './look'
import type { AnnotationView } from './model'

/** One passage of an annotation as it is painted: where it lies (UTF-16), the rank of its look, its sign. */
export type Mark = Span & { readonly id: string; readonly look: number; readonly glyph: Glyph }

/** A mark for every span of every annotation. `me` is the name of who looks at them. */
export function marksOf(annotations: readonly AnnotationView[], me: string): Mark[] {
  return annotations.flatMap((annotation) => {
    const { id, author, spans } = annotation
    const look = lookOf(annotation, author === me)
    const glyph = glyphOf(annotation)
    return spans.map(({ start, end }) => ({ start, end, id, look, glyph }))
  })
}
