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

type Texts = Pick<Snapshot, 'planVersions' | 'provisions' | 'alignments'>

/**
 * The other texts of the plan in their order. A text that follows another is reached through it: what point 7 became
 * in the second text is looked for in the third. `told` are the statements of those texts that stand at the point.
 */
export function laterTexts(
  edition: Texts & Pick<Snapshot, 'statements'>,
  point: string,
  told: readonly PublicStatement[],
): LaterText[] {
  const { provisions = [], alignments = [], statements } = edition
  const base = countedText(provisions)
  const own = provisions.filter((one) => one.planVersion === base && one.point === point)
  const known = new Set(own.map(({ key }) => key))
  return inOrder(edition, base).flatMap((version) => {
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

/** The provisions of a point: in the text that the points are counted in, then in the others in their order. */
export function provisionsOf(edition: Texts, point: string): PublicProvision[] {
  const { provisions = [], planVersions } = edition
  const base = countedText(provisions)
  const tied = laterTexts({ ...edition, statements: [] }, point, []).flatMap(({ ties }) =>
    ties.flatMap(({ provision }) => provision ?? []),
  )
  const all = new Set([...provisions.filter((one) => one.point === point), ...tied])
  const place = ({ planVersion }: PublicProvision) =>
    planVersion === base ? -1 : (planVersions.find(({ slug }) => slug === planVersion)?.ordinal ?? 0)
  return [...all].sort((a, b) => place(a) - place(b) || a.ordinal - b.ordinal)
}

/** The text that the points are counted in: the one with most provisions that are a point's. */
function countedText(provisions: readonly PublicProvision[]): string | null {
  const counts = new Map<string, number>()
  for (const { planVersion, point } of provisions)
    if (point) counts.set(planVersion, (counts.get(planVersion) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const inOrder = ({ planVersions }: Texts, base: string | null) =>
  [...planVersions].sort((a, b) => a.ordinal - b.ordinal).filter(({ slug }) => slug !== base)

function tieOf(
  alignment: PublicAlignment,
  provisions: readonly PublicProvision[],
  statements: readonly PublicStatement[],
): LaterTie {
  const provision = provisions.find(({ key }) => key === alignment.to) ?? null
  const told = statements.filter((one) => provision !== null && one.provision === provision.key)
  return { alignment, provision, statements: told }
}
