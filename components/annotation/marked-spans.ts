import type { Span } from '@/lib/anchoring/model'
import type { AnnotationView } from '@/lib/annotation/model'
import { BEARINGS } from './words'

/** A passage, or one part of it, as it is announced where it begins and ends in the text. UTF-16 code units. */
export type MarkedSpan = Span & {
  /** The annotation's number in text order, and which of its parts this is: "3", "3, part 2 of 2". */
  readonly number: string
  /** What it is evidence of or about: "supports, point 7". */
  readonly told: string
}

/** Every part of every annotation, numbered in the order given. */
export function markedSpans(annotations: readonly AnnotationView[]): MarkedSpan[] {
  return annotations.flatMap((annotation, at) =>
    annotation.spans.map(({ start, end }, part, { length }) => ({
      start,
      end,
      number: length === 1 ? `${at + 1}` : `${at + 1}, part ${part + 1} of ${length}`,
      told: shortOf(annotation),
    })),
  )
}

function shortOf({ suspect, uses, targets }: AnnotationView): string {
  const bearings = new Set(uses.map(({ bearing }) => BEARINGS[bearing].word))
  const about = targets.map(({ kind, number, title }) => (number === null ? title : `${kind} ${number}`))
  return [
    ...(suspect ? ['suspect'] : []),
    ...(bearings.size > 0 ? bearings : ['not used yet']),
    ...about,
  ].join(', ')
}
