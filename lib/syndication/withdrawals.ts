import type { PublicLedgerEntry, PublicPoint, Snapshot } from '@/lib/edition/model'
import { statementsAt } from '@/lib/edition/statements-at'

/** How many entries of the ledger are gone through. */
const ENTRIES = 100

/** A sentence that once stood at a point, from the edition before the one that withdrew it. */
export type Withdrawn = { readonly id: string; readonly entry: PublicLedgerEntry }

type EditionOf = (number: number) => Promise<Snapshot | null>

/** Sentences that stood at a point until an edition withdrew them. The edition before it knows where they stood. */
export async function withdrawalsOf(
  { ledger, statements }: Snapshot,
  point: PublicPoint,
  editionOf: EditionOf,
): Promise<Withdrawn[]> {
  const standing = new Set(statements.map(({ id }) => id))
  const gone = ledger.filter(
    ({ kind, statement }) =>
      (kind === 'withdrawal' || kind === 'retraction') && statement !== null && !standing.has(statement),
  )
  const found: Withdrawn[] = []
  for (const entry of gone.slice(0, ENTRIES)) {
    const before = await editionOf(entry.edition - 1)
    // A point keeps its number for good; its slug may have been another then.
    const then = before?.points.find(({ number }) => number === point.number)
    const there = before && then ? statementsAt({ snapshot: before }, then) : []
    if (there.some(({ id }) => id === entry.statement)) found.push({ id: entry.statement ?? '', entry })
  }
  return found
}
