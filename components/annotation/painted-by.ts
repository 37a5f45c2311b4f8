import type { Span } from '@/lib/anchoring/model'
import type { AnnotationView } from '@/lib/annotation/model'
import type { Passing } from './store'
import type { HighlightName, Painted } from './use-highlights.client'

type Now = {
  readonly active: AnnotationView | null
  readonly adder: readonly Span[]
  readonly passing: Passing
}

/** Which words are painted how: each annotation by what rests on it, and over that what is being worked on. */
export function paintedBy(annotations: readonly AnnotationView[], { active, adder, passing }: Now): Painted {
  const painted: Partial<Record<HighlightName, Span[]>> = {
    'annotation-step': [...(passing.step ?? [])],
    'annotation-found': [...(passing.found ?? [])],
    'annotation-draft': [...adder, ...(passing['found-here'] ?? [])],
    'annotation-active': [...(active?.spans ?? [])],
  }
  for (const annotation of annotations) {
    const name = lineOf(annotation)
    const spans = painted[name] ?? []
    spans.push(...annotation.spans)
    painted[name] = spans
  }
  return painted
}

/** What asks for attention first: doubt, then dispute, support, context; otherwise it is only marked. */
function lineOf({ suspect, uses }: AnnotationView): HighlightName {
  if (suspect) return 'annotation-suspect'
  for (const bearing of ['disputes', 'supports', 'context'] as const) {
    if (uses.some((use) => use.bearing === bearing)) return `annotation-${bearing}`
  }
  return 'annotation-plain'
}
