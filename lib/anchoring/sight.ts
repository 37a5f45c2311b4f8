import { restAfter, restBefore } from './compound'
import type { IndexedText } from './indexed-text'
import type { Score, Span } from './model'
import { occurrences } from './occurrences'
import { BELIEVED, scoreOf } from './score'
import { type Agreement, agreementAfter, agreementBefore, commonAfter, commonBefore } from './surroundings'
import type { WantedSpan } from './wanted'

/** A place (folded offsets), how the words beside it agree with those described, and its score. */
export type Sight = Span & {
  readonly before: Agreement | null
  readonly after: Agreement | null
  readonly score: Score
}

/** Of words that stand in very many places, only so many are looked at closely. */
const LOOKED_AT = 50

/** Where the exact words stand, the best surroundings first. */
export function sightsOf(index: IndexedText, wanted: WantedSpan): Sight[] {
  return nearest(index, wanted, occurrences(index, wanted))
    .map((span) => sightOf(index, span, wanted))
    .filter((sight) => !isGluedByChance(index, sight, wanted))
    .sort((one, other) => other.score.total - one.score.total)
}

/** Of words that stand in very many places, those with most of the described words right beside them. */
function nearest(index: IndexedText, wanted: WantedSpan, found: readonly Span[]): readonly Span[] {
  if (found.length <= LOOKED_AT) return found
  const text = index.folded.folded
  return found
    .map((span) => ({
      span,
      near: commonBefore(text, span.start, wanted.before) + commonAfter(text, span.end, wanted.after),
    }))
    .sort((one, other) => other.near - one.near)
    .slice(0, LOOKED_AT)
    .map(({ span }) => span)
}

function sightOf(index: IndexedText, span: Span, wanted: WantedSpan): Sight {
  const before = agreementBefore(index, span.start, wanted.before)
  const after = agreementAfter(index, span.end, wanted.after)
  const part = (side: Agreement | null, shared: number) =>
    side && (tellsApart(side, shared, wanted) ? side.share : 0)
  const score = scoreOf(1, part(before, wanted.shared.before), part(after, wanted.shared.after))
  return { ...span, before, after, score }
}

/** Words that were glued to their neighbour are still followed by what followed it. */
function isGluedByChance(
  index: IndexedText,
  { start, end, before, after }: Sight,
  wanted: WantedSpan,
): boolean {
  const text = index.folded.folded
  const goesOn = (side: Agreement | null, rest: string, described: string) =>
    rest === described || side === null || side.whole || side.near >= rest.length + BELIEVED.beside
  return !(
    goesOn(before, restBefore(text, start), wanted.restBefore) &&
    goesOn(after, restAfter(text, end), wanted.restAfter)
  )
}

/** Where there were copies, only what they did not share tells the meant one from them. */
function tellsApart(side: Agreement, shared: number, { occurrences: copies }: WantedSpan): boolean {
  return copies < 2 || side.near >= shared + BELIEVED.beyondCopy || (side.whole && side.near > shared)
}
