import type { AnnotationTarget, Voice } from '@/lib/annotation/model'

/** When to use a target and when not. Every wording stays; the newest counts. */
export type Rule = {
  readonly number: number
  readonly useWhen: string
  readonly notWhen: string
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

export type ExampleKind = 'good' | 'bad'

/** How many examples of a kind stand beside a rule. */
export const MOST_EXAMPLES: Readonly<Record<ExampleKind, number>> = { good: 2, bad: 1 }

/** What became of an example since it was picked. */
export type ExampleState = 'stands' | 'deleted' | 'reworded' | 'elsewhere'

export const STATE_WORDS: Readonly<Record<Exclude<ExampleState, 'stands'>, string>> = {
  deleted: 'deleted since: pick another',
  reworded: 'has other words since: look whether it still fits',
  elsewhere: 'no longer marked with this target: pick another',
}

/** A real annotation, as the codebook shows it. */
export type ShownAnnotation = {
  readonly id: string
  readonly publicId: string
  /** Those that stand for it now. */
  readonly words: readonly string[]
  readonly voice: Voice
  readonly article: { readonly slug: string; readonly title: string }
  readonly version: number
}

export type Example = {
  readonly id: string
  readonly kind: ExampleKind
  readonly because: string
  readonly by: string
  readonly state: ExampleState
  readonly annotation: ShownAnnotation
}

/** What the codebook says about one target. */
export type Entry = {
  readonly target: AnnotationTarget
  readonly rule: Rule | null
  /** Earlier rules, newest first. */
  readonly before: readonly Rule[]
  /** Good ones first. */
  readonly examples: readonly Example[]
}

/** One line of the codebook. */
export type EntryLine = {
  readonly target: AnnotationTarget
  readonly useWhen: string
  readonly good: number
  readonly bad: number
  /** Standing annotations that point to it. */
  readonly annotations: number
}

/** How a target is called: "point 7, NATO membership". */
export const targetName = ({ kind, number, title }: AnnotationTarget) =>
  `${kind}${number === null ? '' : ` ${number}`}, ${title}`
