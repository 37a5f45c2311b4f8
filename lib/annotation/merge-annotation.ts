import { type Merge, mergeFields } from '@/lib/text/merge-fields'
import type { FieldName } from './field-words'
import type { AnnotationFields } from './model'

/** Who says it, in which voice and via whom is one attribution: a mixture of two would be nobody's reading. */
export const ATTRIBUTION: readonly FieldName[] = ['voice', 'speakerId', 'speakerDescription', 'chain']

/** Merges two states of an annotation field by field; an attribution is one side's, whole. */
export const mergeAnnotation = (
  base: AnnotationFields | null,
  mine: AnnotationFields,
  theirs: AnnotationFields,
): Merge<AnnotationFields> => mergeFields(base, mine, theirs, ATTRIBUTION)
