import type { PublicLedgerEntry, PublicStatement } from '@/lib/edition/model'
import { statementAnchor } from '@/lib/paths/reader'
import { goneEntry, type View } from './view'
import { dayOf, LEDGER_KINDS } from './wording'
import { historyWords as words } from './words/point'

/** What the ledger says of the sentences on a page, newest first: additions counted, every change with its reason. */
export function History({ view, statements }: { view: View; statements: readonly PublicStatement[] }) {
  const ids = new Set(statements.map(({ id }) => id))
  const entries = view.snapshot.ledger.filter(({ statement }) => statement !== null && ids.has(statement))
  if (entries.length === 0) return null
  const editions = [...new Set(entries.map(({ edition }) => edition))]
  return (
    <section className="history" aria-labelledby="history-heading">
      <h2 id="history-heading">{words.title}</h2>
      <ul>
        {editions.map((edition) => (
          <OneEdition key={edition} view={view} entries={entries.filter((one) => one.edition === edition)} />
        ))}
      </ul>
      <p className="facts">
        <a href={view.paths.ledger()}>{words.ledger}</a>
      </p>
    </section>
  )
}

type Entries = { view: View; entries: readonly PublicLedgerEntry[] }

function OneEdition({ view, entries }: Entries) {
  const [{ edition, at } = { edition: 0, at: '' }] = entries
  const added = entries.filter(({ kind }) => kind === 'addition')
  const changes = entries.filter(({ kind }) => kind !== 'addition')
  return (
    <li>
      <p>
        <a href={view.paths.edition(edition)}>{words.edition(edition)}</a>, {dayOf(at)}
        {added.length > 0 && `: ${words.added(added.length)}`}
      </p>
      {changes.length > 0 && (
        <ul>
          {changes.map((entry) => (
            <Change key={entry.ordinal} view={view} entry={entry} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Change({ view, entry }: { view: View; entry: PublicLedgerEntry }) {
  const { kind, before, after, reason, statement } = entry
  const gone = goneEntry(view, entry)
  const reworded = before && before !== after
  return (
    <li>
      <span className="label">{LEDGER_KINDS[kind]}</span>{' '}
      {statement && <a href={`#${statementAnchor(statement)}`}>{words.sentence}</a>}
      {gone ? ` · ${words.takenDown}` : reworded && ` · ${words.before}${before}`}
      {!gone && reason && ` · ${words.reason}${reason}`}
    </li>
  )
}
