import { describe } from '@/lib/anchoring/describe'
import type { Span } from '@/lib/anchoring/model'
import { offsetMap } from '@/lib/text/code-points'
import type { AnnotationView } from './model'

/** What an export names: addresses of the annotation and of the archived text, and the hash of that text. */
export type ExportContext = {
  readonly id: string
  readonly source: string
  readonly text: string
  readonly textSha256: string
  /** Gaps of an excerpt, which context must not cross. UTF-16 code units. */
  readonly gaps?: readonly Span[]
}

/**
 * One annotation as a W3C Web Annotation (JSON-LD, https://www.w3.org/TR/annotation-model/). Positions count
 * Unicode code points, as the W3C model asks, while inside the system they count UTF-16 code units.
 */
export function webAnnotation(annotation: AnnotationView, context: ExportContext) {
  const { id, source, text, textSha256, gaps = [] } = context
  const { toCodePoint } = offsetMap(text)
  const selectors = describe(text, annotation.spans, { barriers: gaps })
  const target = selectors.map(({ quote, position }) => ({
    type: 'SpecificResource' as const,
    source: {
      id: source,
      type: 'Text' as const,
      format: 'text/plain' as const,
      digest: `sha256:${textSha256}`,
    },
    selector: [
      quote,
      { ...position, start: toCodePoint(position.start), end: toCodePoint(position.end) },
    ] as const,
  }))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld' as const,
    id,
    type: 'Annotation' as const,
    motivation: annotation.fields.motivation,
    created: annotation.createdAt,
    modified: annotation.updatedAt,
    creator: { type: 'Person' as const, name: annotation.author },
    body: bodiesOf(annotation),
    target: target.length === 1 ? target[0] : target,
  }
}

function bodiesOf({ fields, targets }: AnnotationView) {
  const text = (value: string, purpose: string) => ({ type: 'TextualBody' as const, value, purpose })
  return [
    ...(fields.note ? [text(fields.note, 'commenting')] : []),
    ...fields.tags.map((tag) => text(tag, 'tagging')),
    ...targets.map((target) => text(target.title, 'linking')),
    text(fields.voice, 'classifying'),
  ]
}
