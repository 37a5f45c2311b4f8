import type { PublicLedgerEntry, PublicStatement } from '@/lib/edition/model'
import type { View } from './view'
import { dayOf, LEDGER_KINDS } from './wording'

/** What the ledger says of the sentences on a page, newest first. */
export function History({ view, statements }: { view: View; statements: readonly PublicStatement[] }) {
  const ids = new Set(statements.map(({ id }) => id))
  const entries = view.snapshot.ledger.filter(({ statement }) => statement !== null && ids.has(statement))
  if (entries.length === 0) return null
  return (
    <section className="history">
      <h2>History of this page</h2>
      <ul>
        {groups(entries).map(({ edition, at, words }) => (
          <li key={edition}>
            <a href={view.paths.edition(edition)}>Edition {edition}</a>, {dayOf(at)}: {words}
          </li>
        ))}
      </ul>
    </section>
  )
}

function groups(entries: readonly PublicLedgerEntry[]) {
  const editions = [...new Set(entries.map(({ edition }) => edition))]
  return editions.map((edition) => {
    const own = entries.filter((entry) => entry.edition === edition)
    return { edition, at: own[0]!.at, words: counted(own) }
  })
}

function counted(entries: readonly PublicLedgerEntry[]): string {
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const count = entries.filter((entry) => entry.kind === kind).length
      const word = LEDGER_KINDS[kind].toLowerCase()
      return count === 1 ? word : `${word} (${count})`
    })
    .join(', ')
}
