import type { PublicLedgerEntry } from '@/lib/edition/model'
import { Notices, TakenDown } from './notice'
import { PageHead } from './page-head'
import { goneEntry, ledgerKey, noticesOn, statementHref, statementOf, type View } from './view'
import { dayOf, LEDGER_KINDS, listed } from './wording'

/** What changed between editions and why, newest first. */
export function LedgerPage({ view }: { view: View }) {
  const { ledger, site } = view.snapshot
  const editions = [...new Set(ledger.map(({ edition }) => edition))].sort((a, b) => b - a)
  return (
    <>
      <PageHead title="Ledger of changes">
        <p>
          {site['site/ledger'] ??
            'Every change that a reader could see, with its kind, its reason and who approved it.'}
        </p>
      </PageHead>
      {ledger.length === 0 && <p className="absent">Nothing has changed yet.</p>}
      {editions.map((edition) => (
        <Edition
          key={edition}
          view={view}
          edition={edition}
          entries={ledger.filter((one) => one.edition === edition)}
        />
      ))}
    </>
  )
}

function Edition(props: { view: View; edition: number; entries: readonly PublicLedgerEntry[] }) {
  const { view, edition, entries } = props
  return (
    <section className="ledger-edition" aria-labelledby={`edition-${edition}`}>
      <h2 id={`edition-${edition}`}>
        <a href={view.paths.edition(edition)}>Edition {edition}</a>
        {entries[0] && <span className="basis">, {dayOf(entries[0].at)}</span>}
      </h2>
      <ol>
        {entries.map((entry) => (
          <li key={entry.ordinal}>
            <Entry view={view} entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({ view, entry }: { view: View; entry: PublicLedgerEntry }) {
  const gone = goneEntry(view, entry)
  const statement = entry.statement ? statementOf(view, entry.statement) : undefined
  const href = statement && statementHref(view, statement)
  return (
    <>
      <p className="label">{LEDGER_KINDS[entry.kind]}</p>
      <div>
        {gone ? <TakenDown gone={gone} what="These words were" /> : <Change entry={entry} />}
        <Notices notices={noticesOn(view, 'ledger', ledgerKey(entry))} />
        <p className="facts">
          {entry.reason && <>{entry.reason} · </>}
          {entry.approvedBy.length > 0 && <>approved by {listed(entry.approvedBy)} · </>}
          {href ? (
            <a href={href}>to the sentence</a>
          ) : entry.furniture ? (
            'a title or other text of ours'
          ) : (
            'no longer shown'
          )}
        </p>
      </div>
    </>
  )
}

function Change({ entry: { before, after } }: { entry: PublicLedgerEntry }) {
  if (before && after) {
    return (
      <>
        <p className="before">
          <span className="label">before</span> <del>{before}</del>
        </p>
        <p className="after">
          <span className="label">after</span> <ins>{after}</ins>
        </p>
      </>
    )
  }
  if (before) {
    return (
      <p className="before">
        <span className="label">until then</span> <del>{before}</del>
      </p>
    )
  }
  return <p className="after">{after}</p>
}
