import { LedgerEntry } from './ledger-entry'
import { PageHead } from './page-head'
import type { View } from './view'
import { LEDGER_GROUPS, LEDGER_MEANINGS, LEDGER_ORDER, ledgerWords as words } from './words/ledger'

/** Everything between an earlier edition and this one, by kind: before, after, why, and who approved it. */
export function ChangesPage({ view, since }: { view: View; since: number }) {
  const { ledger, number } = view.snapshot
  const entries = ledger.filter(({ edition }) => edition > since)
  return (
    <>
      <PageHead title={words.since(since, number)}>
        <p>{words.sinceLead(since, number)}</p>
        <p className="facts">
          {words.compare}
          <a href={view.paths.edition(since)}>{since}</a>
          {words.compareAnd}
          <a href={view.paths.edition(number)}>{number}</a>
          {' · '}
          <a href={view.paths.ledger()}>{words.wholeLedger}</a>
        </p>
      </PageHead>
      {entries.length === 0 && <p className="absent">{words.nothingSince}</p>}
      {LEDGER_ORDER.filter((kind) => entries.some((entry) => entry.kind === kind)).map((kind) => (
        <section key={kind} className="ledger-edition" aria-labelledby={kind}>
          <h2 id={kind}>{LEDGER_GROUPS[kind]}</h2>
          <p className="basis">{LEDGER_MEANINGS[kind]}</p>
          <ol>
            {entries
              .filter((entry) => entry.kind === kind)
              .map((entry) => (
                <li key={`${entry.edition}-${entry.ordinal}`}>
                  <LedgerEntry view={view} entry={entry} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  )
}
