import type { DeskConcession, PlanOutline } from '@/lib/plan/model'

/** A line of the matrices: a point or a concession. */
export type BoardSubject = {
  readonly id: string
  readonly kind: 'point' | 'concession'
  /** "point/7-nato-membership": how an address names it. */
  readonly key: string
  /** "7 NATO membership". */
  readonly title: string
}

export function pointSubjects({ points }: Pick<PlanOutline, 'points'>): BoardSubject[] {
  return points.map(({ id, slug, number, title }) => ({
    id,
    kind: 'point',
    key: `point/${slug}`,
    title: `${number} ${title}`,
  }))
}

export function concessionSubjects(concessions: readonly DeskConcession[]): BoardSubject[] {
  return concessions.map(({ id, slug, title }) => ({
    id,
    kind: 'concession',
    key: `concession/${slug}`,
    title,
  }))
}
