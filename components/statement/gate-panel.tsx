import type { ReactNode } from 'react'
import type { GateFinding, GatePlace } from '@/lib/evidence/gate-finding'
import { type GateStage, standsInTheWay } from '@/lib/evidence/gate-stages'
import { deskPaths } from '@/lib/paths/desk'

type Props = { findings: readonly GateFinding[]; stage: GateStage; children?: ReactNode }

const QUESTIONS: Readonly<Record<GateStage, string>> = {
  submit: 'Can this be submitted?',
  approve: 'Can this be approved?',
  publish: 'Can this be published?',
}

/** Every rule with what it finds; what is open leads to its place. */
export function GatePanel({ findings: all, stage, children }: Props) {
  const findings = stillAsked(all)
  const open = standsInTheWay(findings, stage)
  const later = findings.filter((finding) => !finding.ok && !open.includes(finding))
  const fine = findings.filter(({ ok }) => ok)
  return (
    <section aria-labelledby="gate-heading" className="flex flex-col gap-4">
      <h2 id="gate-heading" className="text-lg font-medium">
        {QUESTIONS[stage]}
      </h2>
      <p role="status" className="text-sm">
        {open.length === 0 ? 'Nothing stands in the way.' : `${counted(open.length)} in the way.`}
      </p>
      <Findings findings={open} mark="✗" spoken="open: " tone="text-ink" />
      {later.length > 0 && (
        <div>
          <h3 className="mb-1 text-sm font-semibold text-soft">Before it is published</h3>
          <Findings findings={later} mark="○" spoken="later: " tone="text-soft" />
        </div>
      )}
      <Findings findings={fine} mark="✓" spoken="fine: " tone="text-soft" plain />
      {children}
    </section>
  )
}

type LineProps = { state: string; findings: readonly GateFinding[]; stage: GateStage }

/** How a sentence stands, right under it, where the list of what stands in its way is not in view beside it. */
export function GateLine({ state, findings, stage }: LineProps) {
  const open = standsInTheWay(stillAsked(findings), stage)
  return (
    <p data-gate-line className="border-s-4 border-edge bg-raised px-3 py-1.5 text-sm xl:hidden">
      State: {state}.{' '}
      {open.length === 0 ? (
        'Nothing stands in its way.'
      ) : (
        <>
          <span className="text-attention">Not ready:</span>{' '}
          <a href="#gate-heading" className="inline-flex items-center">
            {counted(open.length).toLowerCase()} in the way
          </a>
        </>
      )}
    </p>
  )
}

// Who may review it is no question once somebody has.
const stillAsked = (all: readonly GateFinding[]) =>
  all.filter(({ id }) => id !== 'not-own-work' || !isReviewed(all))
const isReviewed = (findings: readonly GateFinding[]) =>
  findings.some(({ id, ok }) => id === 'approval' && ok)

type ListProps = {
  findings: readonly GateFinding[]
  mark: string
  spoken: string
  tone: string
  /** Nothing to be done, so nothing to go to. */
  plain?: boolean
}

function Findings({ findings, mark, spoken, tone, plain = false }: ListProps) {
  if (findings.length === 0) return null
  return (
    <ul className={`flex flex-col gap-1.5 text-sm leading-snug ${tone}`}>
      {findings.map((finding, index) => (
        <li key={`${finding.id}-${index}`} className="flex gap-2">
          <span aria-hidden="true" className="w-4 shrink-0 text-center">
            {mark}
          </span>
          <span className="min-w-0">
            <span className="spoken">{spoken}</span>
            {plain ? finding.sentence : <a href={hrefOf(finding.place)}>{finding.sentence}</a>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function hrefOf(place: GatePlace): string {
  if (place.screen === 'article') return deskPaths.workspace(place.slug)
  if (place.screen === 'thread') return deskPaths.thread(place.thread)
  if (place.screen === 'suspect') return deskPaths.suspectPassage(place.passage)
  return place.screen === 'review' ? `${deskPaths.review()}#${place.anchor}` : `#${place.anchor}`
}

function counted(count: number): string {
  return count === 1 ? 'One thing stands' : `${count} things stand`
}
