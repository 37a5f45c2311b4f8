import type { PublicEvent, PublicPlanVersion, PublicStatement } from '@/lib/edition/model'
import { statementsAt, type View } from './view'

export type FrontOrder = {
  readonly lead: readonly PublicStatement[]
  /** On the headings of the sections. */
  readonly headings: readonly PublicStatement[]
  /** Where parties stand on the plan as a whole. */
  readonly positions: readonly PublicStatement[]
  readonly drafts: readonly {
    readonly version: PublicPlanVersion
    readonly statements: readonly PublicStatement[]
  }[]
  /** `told` stand in full further up and are only led to. */
  readonly events: readonly {
    readonly event: PublicEvent
    readonly statements: readonly PublicStatement[]
    readonly told: readonly PublicStatement[]
  }[]
}

/** Puts every statement of the front page in one place, the first that fits, so that none is shown twice. */
export function frontOrder(view: View): FrontOrder {
  const { plan, sections, planVersions, events, statements } = view.snapshot
  const placed = new Set<string>()
  const place = (candidates: readonly PublicStatement[]) => {
    const fresh = candidates.filter(({ id }) => !placed.has(id))
    for (const { id } of fresh) placed.add(id)
    return fresh
  }
  const onPlan = statementsAt(view, { kind: 'plan', slug: plan.slug })
  const ofParties = statements.filter(({ home, kind }) => home.kind === 'party' && kind === 'position')
  const lead = place(onPlan.filter(({ kind, home }) => kind !== 'position' && home.kind === 'plan'))
  const headings = place(sections.flatMap((section) => statementsAt(view, section).filter(isOfSection)))
  const positions = place([...onPlan.filter(({ kind }) => kind === 'position'), ...ofParties])
  const drafts = planVersions.map((version) => ({
    version,
    statements: place(statementsAt(view, version).filter(({ home }) => home.kind === 'plan_version')),
  }))
  const told = new Set(placed)
  return {
    lead,
    headings,
    positions,
    drafts,
    events: events.map((event) => {
      const here = statementsAt(view, event)
      return {
        event,
        told: here.filter(({ id }) => told.has(id)),
        statements: place(here.filter(({ home }) => home.kind === 'event')),
      }
    }),
  }
}

const isOfSection = ({ home }: PublicStatement) => home.kind === 'section'
