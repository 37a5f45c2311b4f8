import type { PublicLedgerEntry, PublicPoint, Snapshot } from '@/lib/edition/model'

/** How many of them a point's feed tells of. */
const ENTRIES = 100

/** A sentence that once stood at a point, from the edition before the one that withdrew it. */
export type Withdrawn = { readonly id: string; readonly entry: PublicLedgerEntry }

type EditionOf = (number: number) => Promise<Snapshot | null>
/** The numbers of the points at which each sentence of an edition stood. A point keeps its number for good. */
type Places = ReadonlyMap<string, ReadonlySet<number>>

/**
 * Sentences that stood at a point until an edition withdrew them. The edition before it knows where they stood; that
 * never changes, so each edition is read for it once.
 */
export async function withdrawalsOf(
  { ledger, statements }: Snapshot,
  point: PublicPoint,
  editionOf: EditionOf,
): Promise<Withdrawn[]> {
  const standing = new Set(statements.map(({ id }) => id))
  const found: Withdrawn[] = []
  for (const entry of ledger) {
    const { kind, statement: id, edition } = entry
    if ((kind !== 'withdrawal' && kind !== 'retraction') || id === null || standing.has(id)) continue
    const places = await placesIn(edition - 1, editionOf)
    if (places.get(id)?.has(point.number)) found.push({ id, entry })
    if (found.length === ENTRIES) break
  }
  return found
}

const known = new WeakMap<EditionOf, Map<number, Places>>()

async function placesIn(edition: number, editionOf: EditionOf): Promise<Places> {
  const read = known.get(editionOf) ?? new Map<number, Places>()
  known.set(editionOf, read)
  const places = read.get(edition) ?? placesOf(await editionOf(edition))
  read.set(edition, places)
  return places
}

function placesOf(snapshot: Snapshot | null): Places {
  const numbers = new Map(snapshot?.points.map(({ slug, number }) => [slug, number]))
  return new Map(
    snapshot?.statements.map(({ id, home, shownAt }) => {
      const at = [home, ...shownAt].flatMap(({ kind, slug }) =>
        kind === 'point' ? (numbers.get(slug) ?? []) : [],
      )
      return [id, new Set(at)]
    }),
  )
}
