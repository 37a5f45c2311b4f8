import type { PublicConcession, PublicLedgerEntry, PublicStatement } from '@/lib/edition/model'
import { TakenDown } from './notice'
import { goneEntry, type View } from './view'
import { dayOf, LEDGER_KINDS } from './wording'
import { concessionWords as words } from './words/concessions'

type Props = { view: View; concession: PublicConcession; statements: readonly PublicStatement[] }

/** What changed on this page and why, newest first: its sentences, and how it is titled and framed. */
export function ConcessionHistory({ view, concession, statements }: Props) {
  const ids = new Set(statements.map(({ id }) => id))
  const own = `concession/${concession.slug}/`
  const entries = view.snapshot.ledger.filter(
    ({ statement, furniture }) => ids.has(statement ?? '') || furniture?.startsWith(own),
  )
  const editions = [...new Set(entries.map(({ edition }) => edition))].sort((a, b) => b - a)
  if (editions.length === 0) return null
  return (
    <section className="history" aria-labelledby="history-heading">
      <h2 id="history-heading">{words.history}</h2>
      <ul>
        {editions.map((edition) => (
          <OneEdition
            key={edition}
            view={view}
            edition={edition}
            entries={entries.filter((entry) => entry.edition === edition)}
          />
        ))}
      </ul>
    </section>
  )
}

type EditionProps = { view: View; edition: number; entries: readonly PublicLedgerEntry[] }

/** What was added is counted, for it stands above; what was changed is told. */
function OneEdition({ view, edition, entries }: EditionProps) {
  const added = entries.filter(({ kind, statement }) => kind === 'addition' && statement !== null)
  const changed = entries.filter((entry) => !added.includes(entry))
  return (
    <li>
      <a href={view.paths.edition(edition)}>{words.edition(edition)}</a>
      {entries[0] && `, ${dayOf(entries[0].at)}`}
      {added.length > 0 && `: ${words.added(added.length)}`}
      {changed.length > 0 && (
        <ul className="changes">
          {changed.map((entry) => (
            <li key={entry.ordinal}>
              <Change view={view} entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Change({ view, entry }: { view: View; entry: PublicLedgerEntry }) {
  const gone = goneEntry(view, entry)
  if (gone) return <TakenDown gone={gone} what={words.takenDown} />
  const { kind, before, after, reason, furniture } = entry
  return (
    <>
      <span className="label">
        {LEDGER_KINDS[kind]}
        {furniture && ` (${words.ofTitle})`}
      </span>{' '}
      {before && (
        <>
          <span className="label">{after ? words.before : words.until}</span> <del>{before}</del>{' '}
        </>
      )}
      {after && (
        <>
          {before && <span className="label">{words.after}</span>} <ins>{after}</ins>
        </>
      )}
      {reason && <span className="facts"> {reason}</span>}
    </>
  )
}
