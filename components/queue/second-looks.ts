import { findingWords } from '@/components/coverage/finding-words'
import type { DeskFinding } from '@/lib/coverage/model'
import type { DeskFigure } from '@/lib/figure/model'
import { deskPaths } from '@/lib/paths/desk'
import type { PlanOutline } from '@/lib/plan/model'
import type { DeskAlignment, DeskReading, ProvisionEnd, WaitingProvision } from '@/lib/provision/model'
import type { QueueItem } from './queue-section'

type Waiting = {
  readonly provisions: readonly WaitingProvision[]
  readonly readings: readonly (DeskReading & { readonly provision: ProvisionEnd })[]
  readonly alignments: readonly DeskAlignment[]
  readonly figures: readonly DeskFigure[]
  readonly findings: readonly DeskFinding[]
  readonly plan: PlanOutline | null
}

/** Records that somebody else made and that wait for one more pair of eyes; alignments by text. */
export function secondLooks({
  provisions,
  readings,
  alignments,
  figures,
  findings,
  plan,
}: Waiting): QueueItem[] {
  const slugOf = new Map(plan?.versions.map(({ id, slug }) => [id, slug]))
  return [
    ...provisions
      .filter(({ own }) => !own)
      .map(
        ({ id, planVersionId, planVersion, number, point, by }): QueueItem => ({
          key: id,
          href: deskPaths.provision(slugOf.get(planVersionId) ?? '', number),
          words: `Provision ${number} of ${planVersion}: ${point === null ? 'tied to no point' : `point ${point}`}`,
          why: `provision, by ${by}`,
        }),
      ),
    ...readings.filter(others).map(
      ({ id, source, words, provision, by }): QueueItem => ({
        key: id,
        href: deskPaths.provision(slugOf.get(provision.planVersionId) ?? '', provision.number),
        words: `${source}: ${words}`,
        why: `reading of provision ${provision.number}, by ${by}`,
      }),
    ),
    ...figures.filter(others).map(
      ({ id, amount, unit, measures, by }): QueueItem => ({
        key: id,
        href: deskPaths.figures(),
        words: `${amount} ${unit}: ${measures}`,
        why: `figure, by ${by}`,
      }),
    ),
    ...findings
      .filter((finding) => others(finding) && finding.current)
      .map(
        (finding): QueueItem => ({
          key: finding.id,
          href: silenceHref(finding),
          words: findingWords(finding),
          why: `silence, by ${finding.by}`,
        }),
      ),
    ...(plan?.versions ?? []).flatMap(({ id, slug, title }): QueueItem[] => {
      const count = alignments.filter((one) => one.planVersionId === id && others(one)).length
      if (count === 0) return []
      const why = count === 1 ? 'one alignment to confirm' : `${count} alignments to confirm`
      return [{ key: id, href: `${deskPaths.planVersion(slug)}#alignments`, words: title, why }]
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
