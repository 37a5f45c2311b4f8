import type { TermHits } from './term-hits'

/** What has been done about the words that a silence would be recorded with. */
export type SilenceStand = {
  readonly words: number
  /** What the text holds for exactly these words is shown. */
  readonly searched: boolean
  readonly places: number
  /** Whoever records has been told of the places, or presses the button that says they were read. */
  readonly confirmed: boolean
}

/**
 * What comes next when somebody asks to record a silence. Nothing is recorded on words whose places nobody was shown,
 * and where there are places, not without a word of its own that they were read.
 */
export function silenceStep({ words, searched, places, confirmed }: SilenceStand) {
  if (words === 0) return 'name-words'
  if (!searched) return 'search'
  return places > 0 && !confirmed ? 'read-first' : 'record'
}

/** In how many places a text holds any of the words. */
export const placesIn = (hits: readonly TermHits[]) => hits.reduce((sum, { count }) => sum + count, 0)

/** The words as they are typed, each once; the comma of a figure ("600,000") parts nothing. */
export const termsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/,(?!(?<=\d,)\d{3}(?!\d))|\n/)
      .map((term) => term.trim())
      .filter(Boolean),
  ),
]
