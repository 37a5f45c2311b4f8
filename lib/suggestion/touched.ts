import type { TouchedPoints } from './model'

/** Which points an article touches, in a sentence; what nobody has looked at yet is said apart. Empty for none. */
export function touchedWords({ bound, suggested }: TouchedPoints, what = 'This article'): string {
  const sure = bound.length > 0 ? `${what} touches ${pointsIn(bound)}.` : ''
  const open = suggested.length > 0 ? `Suggested, not decided: ${pointsIn(suggested)}.` : ''
  return [sure, open].filter(Boolean).join(' ')
}

/** "point 7", "points 5, 7 and 21". */
export function pointsIn(numbers: readonly number[]): string {
  const ordered = [...numbers].sort((a, b) => a - b)
  const last = ordered.at(-1)
  if (ordered.length < 2) return `point ${last ?? ''}`
  return `points ${ordered.slice(0, -1).join(', ')} and ${last}`
}
