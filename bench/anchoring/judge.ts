import type { Span } from '@/lib/text/span'
import type { Answer } from './contenders'
import type { Passage } from './passages'

type Case = Pick<Passage, 'fate' | 'place'>

/** How many answers name the right place, and how many attached what they must not, or elsewhere. */
export function judged(cases: readonly Case[], answers: readonly Answer[]) {
  const isRight = (index: number) => {
    const { fate, place } = cases[index] as Case
    const { attached, lead } = answers[index] as Answer
    if (fate === 'stands') return isAt(attached, place)
    return fate !== 'gone' && overlaps(lead, place)
  }
  const isWrong = (index: number) => {
    const { fate, place } = cases[index] as Case
    const { attached } = answers[index] as Answer
    return attached !== null && !(fate === 'stands' && isAt(attached, place))
  }
  const count = (is: (index: number) => boolean) => cases.filter((_, index) => is(index)).length
  return { right: count(isRight), wrong: count(isWrong) }
}

const isAt = (span: Span | null, place: Span | null) =>
  span?.start === place?.start && span?.end === place?.end

/** Whether a span covers at least half of a place. */
function overlaps(span: Span | null, place: Span | null): boolean {
  if (!span || !place) return false
  const common = Math.min(span.end, place.end) - Math.max(span.start, place.start)
  return common * 2 >= place.end - place.start
}
