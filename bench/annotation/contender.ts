import type { Mark } from '@/lib/annotation/marks'

/** Something that paints annotations over a text, as the measurements see it. Runs in the page. */
export type Contender = {
  /** Begins to show these annotations. */
  readonly show: (marks: readonly Mark[]) => void
  /** Whether annotations are on the screen now. */
  readonly isShown: () => boolean
  /** How many annotations lie under a point of the screen. */
  readonly under: (x: number, y: number) => number
  /** The annotation that is shown as the one under the pointer, or null. */
  readonly hovered: () => string | null
  /** Begins to show one annotation as chosen. */
  readonly choose: (mark: Mark) => void
  readonly chosen: () => string | null
}
