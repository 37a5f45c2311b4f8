import type {
  PublicAlignment,
  PublicPlanVersion,
  PublicProvision,
  PublicStatement,
  Snapshot,
} from '@/lib/edition/model'

/** What became of a point's provision in one other text. */
export type LaterText = {
  readonly version: PublicPlanVersion
  readonly ties: readonly LaterTie[]
  /** Told of the point in that text, and of none of the tied provisions. */
  readonly statements: readonly PublicStatement[]
  /** Why there is nothing to tell; null where there is. */
  readonly blank: 'not_seen' | 'not_compared' | null
}
export type LaterTie = {
  readonly alignment: PublicAlignment
  /** Null for what was dropped. */
  readonly provision: PublicProvision | null
  readonly statements: readonly PublicStatement[]
}

type Editions = Pick<Snapshot, 'planVersions' | 'provisions' | 'alignments' | 'statements'>

/**
 * The other texts of the plan in their order. A text that follows another is reached through it: what point 7 became
 * in the second text is looked for in the third. `told` are the statements of those texts that stand at the point.
 */
export function laterTexts(edition: Editions, point: string, told: readonly PublicStatement[]): LaterText[] {
  const { planVersions, provisions = [], alignments = [], statements } = edition
  const own = provisions.filter((provision) => provision.point === point)
  const home = new Set(own.map(({ planVersion }) => planVersion))
  const known = new Set(own.map(({ key }) => key))
  const others = [...planVersions].sort((a, b) => a.ordinal - b.ordinal).filter(({ slug }) => !home.has(slug))
  return others.flatMap((version) => {
    const ties = alignments
      .filter((one) => one.planVersion === version.slug && known.has(one.from ?? ''))
      .filter((one) => one.alignmentKind !== 'dropped' || version.seenWhole === true)
      .map((alignment) => tieOf(alignment, provisions, statements))
    for (const { provision } of ties) if (provision) known.add(provision.key)
    const tied = new Set(ties.flatMap((tie) => tie.statements.map(({ id }) => id)))
    const rest = told.filter(({ home, id }) => home.slug === version.slug && !tied.has(id))
    const blank = ties.length + rest.length > 0 ? null : version.seenWhole ? 'not_compared' : 'not_seen'
    // Editions of old know no provisions: there nothing says that a text was looked at for this point.
    return blank && own.length === 0 ? [] : [{ version, ties, statements: rest, blank }]
  })
}

function tieOf(
  alignment: PublicAlignment,
  provisions: readonly PublicProvision[],
  statements: readonly PublicStatement[],
): LaterTie {
  const provision = provisions.find(({ key }) => key === alignment.to) ?? null
  const told = statements.filter((one) => provision !== null && one.provision === provision.key)
  return { alignment, provision, statements: told }
}
