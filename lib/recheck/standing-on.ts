import type { Change } from '@/lib/changes/model'
import type { StandingPassage } from './model'

/** The passages that lie in what changed, each once. */
export function standingOn(change: Change, passages: readonly StandingPassage[]): StandingPassage[] {
  const found = passages.filter(({ version, spans }) =>
    change[version].some((paragraph) =>
      spans.some(({ start, end }) => start < paragraph.end && paragraph.start < end),
    ),
  )
  return [...new Map(found.map((passage) => [passage.publicId, passage])).values()]
}
