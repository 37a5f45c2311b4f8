import type { Span } from '@/lib/anchoring/model'
import type { AnnotationView } from '@/lib/annotation/model'
import type { HighlightName, Painted } from './use-highlights.client'

type Passing = {
  readonly active: AnnotationView | null
  readonly adder: readonly Span[]
  readonly step: Span | null
  readonly found: readonly Span[]
  readonly at: Span | null
}

/** Which words are painted how: each annotation by what rests on it, and over that what is being worked on. */
export function paintedBy(annotations: readonly AnnotationView[], passing: Passing): Painted {
  const painted: Partial<Record<HighlightName, Span[]>> = {
    'annotation-step': passing.step ? [passing.step] : [],
    'annotation-found': [...passing.found],
    'annotation-draft': passing.at ? [...passing.adder, passing.at] : [...passing.adder],
    'annotation-active': [...(passing.active?.spans ?? [])],
  }
  for (const annotation of annotations) {
    const name = lineOf(annotation)
    painted[name] = [...(painted[name] ?? []), ...annotation.spans]
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
