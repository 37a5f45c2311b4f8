import { findingWords } from '@/lib/coverage/finding-words'
import type { DeskFinding } from '@/lib/coverage/model'
import type { DeskFigure } from '@/lib/figure/model'
import { deskPaths } from '@/lib/paths/desk'
import type { PlanOutline } from '@/lib/plan/model'
import type { DeskAlignment, DeskReading, ProvisionEnd, WaitingProvision } from '@/lib/provision/model'
import type { Task } from './model'

type Waiting = {
  readonly provisions: readonly WaitingProvision[]
  readonly readings: readonly (DeskReading & { readonly provision: ProvisionEnd })[]
  readonly alignments: readonly DeskAlignment[]
  readonly figures: readonly DeskFigure[]
  readonly findings: readonly DeskFinding[]
  readonly plan: PlanOutline | null
}

const look = (id: string) =>
  ({ kind: 'look', subject: id, reason: 'second-look', weight: 0, since: '' }) as const

/** Records that somebody else made and that wait for one more pair of eyes; alignments by text. */
export function secondLooks({ provisions, readings, alignments, figures, findings, plan }: Waiting): Task[] {
  const slugOf = new Map(plan?.versions.map(({ id, slug }) => [id, slug]))
  return [
    ...provisions
      .filter(({ own }) => !own)
      .map(
        ({ id, planVersionId, planVersion, number, point, by }): Task => ({
          ...look(id),
          href: deskPaths.provision(slugOf.get(planVersionId) ?? '', number),
          title: `Provision ${number} of ${planVersion}: ${point === null ? 'tied to no point' : `point ${point}`}`,
          about: `provision, by ${by}`,
        }),
      ),
    ...readings.filter(others).map(
      ({ id, source, words, provision, by }): Task => ({
        ...look(id),
        href: deskPaths.provision(slugOf.get(provision.planVersionId) ?? '', provision.number),
        title: `${source}: ${words}`,
        about: `reading of provision ${provision.number}, by ${by}`,
      }),
    ),
    ...figures.filter(others).map(
      ({ id, amount, unit, measures, by }): Task => ({
        ...look(id),
        href: deskPaths.figures(),
        title: `${amount} ${unit}: ${measures}`,
        about: `figure, by ${by}`,
      }),
    ),
    ...findings
      .filter((finding) => others(finding) && finding.current)
      .map(
        (finding): Task => ({
          ...look(finding.id),
          href: silenceHref(finding),
          title: findingWords(finding),
          about: `silence, by ${finding.by}`,
        }),
      ),
    ...(plan?.versions ?? []).flatMap(({ id, slug, title }): Task[] => {
      const count = alignments.filter((one) => one.planVersionId === id && others(one)).length
      if (count === 0) return []
      const why = count === 1 ? 'one alignment to confirm' : `${count} alignments to confirm`
      return [{ ...look(id), href: `${deskPaths.planVersion(slug)}#alignments`, title, about: why }]
    }),
  ]
}

const others = ({ state, own }: { readonly state: string; readonly own: boolean }) =>
  state === 'waiting' && !own

function silenceHref(finding: DeskFinding): string {
  if (finding.partyId !== null) return `${deskPaths.coverage()}#waiting`
  const about = `${finding.subjectKind}/${finding.subjectSlug}`
  return deskPaths.coverageCell({ about, article: finding.articleSlug })
}
