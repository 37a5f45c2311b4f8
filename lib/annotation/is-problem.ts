import type { AnnotationView } from './model'

/** Whether an annotation waits for a person: it is suspect, or has no place in the version that is shown. */
export const isProblem = ({ suspect, spans }: Pick<AnnotationView, 'suspect' | 'spans'>) =>
  suspect || spans.length === 0
