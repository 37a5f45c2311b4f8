import { type ExampleKind, MOST_EXAMPLES } from './model'

/** How an annotation stands to the examples of a target. */
export type Standing = {
  /** The examples that stand. */
  readonly examples: readonly { readonly kind: ExampleKind; readonly annotationId: string }[]
  readonly annotationId: string
  /** It is marked with the target. */
  readonly isAbout: boolean
}

export type Room = {
  /** What it can be picked as now. */
  readonly kinds: readonly ExampleKind[]
  /** Which places are taken, what the annotation could be, and what to do first where it cannot. */
  readonly words: string
}

const IT = 'The annotation that is chosen'
const FREED = 'Examples are taken away on the page of this target.'
const MARKED = 'a good example has to be marked with this target'

/**
 * What an annotation can be picked as beside the examples of a target. A good example is marked with the target; two
 * good ones and a bad one may stand.
 */
export function exampleRoom({ examples, annotationId, isAbout }: Standing): Room {
  const own = examples.find((one) => one.annotationId === annotationId)
  if (own) return { kinds: [], words: `${IT} is a ${own.kind} example of this target already. ${FREED}` }
  const free = (kind: ExampleKind) => MOST_EXAMPLES[kind] - examples.filter((one) => one.kind === kind).length
  const [good, bad] = [free('good') > 0, free('bad') > 0]
  if (isAbout) return ofTarget(good, bad)
  if (bad) return { kinds: ['bad'], words: `${IT} is not about this target (${MARKED}). It can be a` }
  if (good) {
    const taken = 'The bad example is picked.'
    const how = `${IT} is not about this target, and ${MARKED}: mark it with the target, or take the bad example away first.`
    return { kinds: [], words: `${taken} ${how} ${FREED}` }
  }
  const how = `${IT} is not about this target: it could only be the bad one. Take that away first.`
  return { kinds: [], words: `Both good examples and the bad one are picked. ${how} ${FREED}` }
}

function ofTarget(good: boolean, bad: boolean): Room {
  if (good && bad) return { kinds: ['good', 'bad'], words: `${IT} can be a` }
  if (good) return { kinds: ['good'], words: `The bad example is picked. ${IT} can be a` }
  if (bad) return { kinds: ['bad'], words: `Both good examples are picked. ${IT} can be a` }
  return { kinds: [], words: `Both good examples and the bad one are picked. ${FREED}` }
}
