import type { Resolution, Span } from '../model'
import type { Case, Verdict } from './case'

/** The least share of a right place that a candidate must have in common with it (intersection over union). */
const ENOUGH_OVERLAP = 0.5

/** How one answer does. */
export type Judgement = {
  readonly verdict: Verdict
  /** Placed or moved where the words do not stand, or over changed words. */
  readonly wrong: boolean
  /** The right place: placed or moved there, or among the candidates. */
  readonly found: boolean
  /** The right place: placed or moved there, or the first candidate. */
  readonly first: boolean
  /** Of the best place named with the right one; 0 for orphans. */
  readonly overlap: number
  /** Reported as changed, with a difference named. */
  readonly flagged: boolean
  /** Reported as missing or ambiguous. */
  readonly noticed: boolean
}

/** Holds an answer against what is right. */
export function judge({ expected }: Case, { state, spans, candidates }: Resolution): Judgement {
  const attached = state === 'placed' || state === 'moved'
  const isRight = expected.verdict === 'stands' && sameSpans(spans, expected.spans)
  const named = attached ? [spans] : candidates.map((candidate) => candidate.spans)
  const overlaps = expected.verdict === 'orphan' ? [] : named.map((place) => overlapOf(place, expected.spans))
  return {
    verdict: expected.verdict,
    wrong: attached && !isRight,
    found: attached
      ? isRight
      : expected.verdict === 'changed' && overlaps.some((share) => share >= ENOUGH_OVERLAP),
    first: attached ? isRight : expected.verdict === 'changed' && (overlaps[0] ?? 0) >= ENOUGH_OVERLAP,
    overlap: overlaps[0] ?? 0,
    flagged: state === 'changed' && (candidates[0]?.differences.length ?? 0) > 0,
    noticed: state === 'missing' || state === 'ambiguous',
  }
}

/** Whether an answer is all that could be wanted. */
export function isMissed({ verdict, wrong, first, noticed }: Judgement): boolean {
  if (wrong) return true
  if (verdict === 'orphan') return !noticed
  return verdict !== 'open' && !first
}

const sameSpans = (one: readonly Span[], other: readonly Span[]) =>
  one.length === other.length &&
  one.every((span, index) => span.start === other[index]?.start && span.end === other[index]?.end)

/** Intersection over union of the code units of two places. */
function overlapOf(one: readonly Span[], other: readonly Span[]): number {
  const shared = one.flatMap((a) =>
    other.map((b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))),
  )
  const intersection = sum(shared)
  const union = sum([...one, ...other].map(({ start, end }) => end - start)) - intersection
  return union === 0 ? 0 : intersection / union
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
