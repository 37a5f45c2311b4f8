import type { Span } from '@/lib/anchoring/model'
import { foldText } from '@/lib/meaning/cosmetic'
import type { PassageSpan, PlacementDecision } from './model'

/** A decision of a person about where a passage lies in a version; the rest of the version as the reader asked for it. */
export type DecidedPlace<Version> = {
  readonly seq: number
  readonly versionId: string
  readonly decision: PlacementDecision | null
  /** Flat list of UTF-16 offsets of that version. */
  readonly spans: readonly number[]
  readonly exact: readonly string[]
  readonly version: Version
}

/** An annotation where it was made, with the decisions of people about it in any order. */
export type DecidedAnnotation<Version, Decided extends DecidedPlace<Version>> = {
  readonly versionId: string
  readonly version: Version
  readonly spans: readonly PassageSpan[]
  readonly placements: readonly Decided[]
}

/** Words of a version; `decided` is null where the annotation was made. */
export type Passage<Version, Decided> = {
  readonly versionId: string
  readonly version: Version
  readonly spans: readonly PassageSpan[]
  readonly decided: Decided | null
}

/**
 * The words that stand for an annotation: those that a person took in their place last, else those it was made at.
 * Of several decisions on one version the last counts, so that a decision can be corrected. The database has the
 * same rule as `standing_passage`. `without` leaves out what was decided on that version: what stood before.
 */
export function standingPassage<Version, Decided extends DecidedPlace<Version>>(
  annotation: DecidedAnnotation<Version, Decided>,
  without?: string,
): Passage<Version, Decided> {
  const counting = countingDecisions(annotation.placements).filter(({ versionId }) => versionId !== without)
  return passageAt(annotation, counting.find(({ decision }) => decision === 'reworded') ?? null)
}

/**
 * From where the machine looks for a passage in the next text: the place that a person settled last, with the same
 * words or with others, else the place it was made at.
 */
export function settledPassage<Version, Decided extends DecidedPlace<Version>>(
  annotation: DecidedAnnotation<Version, Decided>,
): Passage<Version, Decided> {
  const standing = standingPassage<Version, Decided>(annotation)
  const confirmed = countingDecisions(annotation.placements).find(
    ({ seq, decision }) => decision === 'confirmed' && seq > (standing.decided?.seq ?? 0),
  )
  const place = confirmed && passageAt(annotation, confirmed)
  // A confirmation of words that were taken back since confirms nothing.
  return place && wordsOf(place) === wordsOf(standing) ? place : standing
}

const wordsOf = ({ spans }: Passage<unknown, unknown>) =>
  foldText(spans.map(({ exact }) => exact).join(' '))
    .trim()
    .toLowerCase()

/** The words of an annotation in one version as a person or its maker left them; null where neither did. */
export function passageIn<Version, Decided extends DecidedPlace<Version>>(
  annotation: DecidedAnnotation<Version, Decided>,
  isIn: (version: Version) => boolean,
): Passage<Version, Decided> | null {
  const taken = countingDecisions(annotation.placements).find(
    ({ version, decision }) => decision === 'reworded' && isIn(version),
  )
  if (taken) return passageAt(annotation, taken)
  return isIn(annotation.version) ? passageAt(annotation, null) : null
}

/** The spans and words of a placement, side by side. */
export const placedSpans = ({
  spans,
  exact,
}: Pick<DecidedPlace<unknown>, 'spans' | 'exact'>): PassageSpan[] =>
  exact.map((words, index) => ({
    start: spans[2 * index] as number,
    end: spans[2 * index + 1] as number,
    exact: words,
  }))

/** Whether two lists of spans of one text are the same places, in the same order. */
export const sameSpans = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end }, index) => start === other[index]?.start && end === other[index]?.end)

/** The last decision on each version, newest first. */
function countingDecisions<Decided extends DecidedPlace<unknown>>(placements: readonly Decided[]): Decided[] {
  const newestFirst = placements
    .filter(({ decision }) => decision !== null)
    .sort((one, other) => other.seq - one.seq)
  return newestFirst.filter(
    ({ versionId }, index) => newestFirst.findIndex((other) => other.versionId === versionId) === index,
  )
}

function passageAt<Version, Decided extends DecidedPlace<Version>>(
  annotation: DecidedAnnotation<Version, Decided>,
  decided: Decided | null,
): Passage<Version, Decided> {
  if (!decided) {
    const { versionId, version, spans } = annotation
    return { versionId, version, spans, decided }
  }
  return { versionId: decided.versionId, version: decided.version, spans: placedSpans(decided), decided }
}
