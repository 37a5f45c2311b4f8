import type { ReactNode } from 'react'
import type { PublicDisagreement, PublicLedgerEntry } from '@/lib/edition/model'
import { goneEntry, statementHref, statementOf, type View } from './view'
import { accountsDiffer, LEDGER_KINDS } from './wording'

const SHOWN = 5

/** The three lists below the points. */
export function FrontLists({ view }: { view: View }) {
  const { snapshot, paths } = view
  const differing = snapshot.disagreements.filter(({ disagreementKind }) => accountsDiffer(disagreementKind))
  const concessions = [...snapshot.concessions].sort((a, b) => a.ordinal - b.ordinal)
  const fresh = snapshot.ledger.filter(({ edition }) => edition === snapshot.number)
  return (
    <div className="front-lists">
      <List
        id="differ"
        title="Where accounts differ"
        href={paths.accounts()}
        none="No differing accounts yet."
      >
        {[...differing].sort(byOrdinal).map((one) => (
          <li key={one.slug}>
            <a href={`${paths.accounts()}#${one.slug}`}>{one.words.question ?? one.title}</a>
          </li>
        ))}
      </List>
      <List id="concessions" title="Concessions" href={paths.concessions()} none="No concession yet.">
        {concessions.map((one) => (
          <li key={one.slug}>
            <a href={paths.concession(one.slug)}>{one.title}</a>
          </li>
        ))}
      </List>
      <List id="new" title="New in this edition" href={paths.ledger()} none="Nothing changed for readers.">
        {fresh.slice(0, SHOWN).map((entry) => (
          <Fresh key={entry.ordinal} view={view} entry={entry} />
        ))}
        {fresh.length > SHOWN && (
          <li>
            <a href={paths.ledger()}>and {fresh.length - SHOWN} more in the ledger</a>
          </li>
        )}
      </List>
    </div>
  )
}

const byOrdinal = (a: PublicDisagreement, b: PublicDisagreement) => a.ordinal - b.ordinal

type ListProps = { id: string; title: string; href: string; none: string; children: ReactNode }

function List({ id, title, href, none, children }: ListProps) {
  const some = [children].flat(2).some(Boolean)
  return (
    <section id={id}>
      <h2>
        <a href={href}>{title}</a>
      </h2>
      {some ? <ul>{children}</ul> : <p className="absent">{none}</p>}
    </section>
  )
}

function Fresh({ view, entry }: { view: View; entry: PublicLedgerEntry }) {
  const statement = entry.statement ? statementOf(view, entry.statement) : undefined
  const href = statement && statementHref(view, statement)
  const words = goneEntry(view, entry)
    ? 'words that were taken down'
    : entry.after || entry.before || entry.reason
  return (
    <li>
      <span className="label">{LEDGER_KINDS[entry.kind]}</span> {href ? <a href={href}>{words}</a> : words}
    </li>
  )
}
