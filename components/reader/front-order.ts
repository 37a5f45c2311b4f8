import type { PublicStatement } from '@/lib/edition/model'
import { statementsAt, type View } from './view'

export type FrontOrder = {
  /** What a reader is told first. */
  readonly lead: readonly PublicStatement[]
  /** What else is told of the plan as a whole, below its points. */
  readonly more: readonly PublicStatement[]
  /** On the headings of the sections. */
  readonly headings: readonly PublicStatement[]
  /** Where parties stand on the plan as a whole. */
  readonly positions: readonly PublicStatement[]
}

/** More than this is not read before the points. */
const LEAD = 6

/** Puts every statement of the front page in one place, the first that fits, so that none is shown twice. */
export function frontOrder(view: View): FrontOrder {
  const { plan, sections, statements } = view.snapshot
  const placed = new Set<string>()
  const place = (candidates: readonly PublicStatement[]) => {
    return candidates.filter(({ id }) => !placed.has(id) && placed.add(id))
  }
  const onPlan = statementsAt(view, { kind: 'plan', slug: plan.slug })
  const ofParties = statements.filter(({ home, kind }) => home.kind === 'party' && kind === 'position')
  const told = place(onPlan.filter(({ kind, home }) => kind !== 'position' && home.kind === 'plan'))
  const headings = place(sections.flatMap((section) => statementsAt(view, section).filter(isOfSection)))
  const positions = place([...onPlan.filter(({ kind }) => kind === 'position'), ...ofParties])
  return { lead: told.slice(0, LEAD), more: told.slice(LEAD), headings, positions }
}

const isOfSection = ({ home }: PublicStatement) => home.kind === 'section'
