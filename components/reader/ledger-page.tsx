import type { LedgerKind, PublicLedgerEntry } from '@/lib/edition/model'
import { LedgerEntry } from './ledger-entry'
import { PageHead } from './page-head'
import type { View } from './view'
import { dayOf } from './wording'
import { LEDGER_GROUPS, LEDGER_MEANINGS, LEDGER_ORDER, ledgerWords as words } from './words/ledger'
import { pageTitles } from './words/pages'

/** What changed between editions and why: editions newest first, within each what takes something back first. */
export function LedgerPage({ view }: { view: View }) {
  const { ledger, site } = view.snapshot
  const editions = [...new Set(ledger.map(({ edition }) => edition))].sort((a, b) => b - a)
  return (
    <>
      <PageHead title={pageTitles.ledger}>
        <p>{site['site/ledger'] ?? words.lead}</p>
      </PageHead>
      {ledger.length === 0 && <p className="absent">{words.none}</p>}
      <Kinds entries={ledger} />
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

const kindsOf = (entries: readonly PublicLedgerEntry[]) =>
  LEDGER_ORDER.filter((kind) => entries.some((entry) => entry.kind === kind))

/** Leads to the newest group of each kind, which carries the kind's own name as its address. */
function Kinds({ entries }: { entries: readonly PublicLedgerEntry[] }) {
  if (entries.length === 0) return null
  return (
    <nav className="ledger-kinds" aria-label={words.kinds}>
      <ul>
        {kindsOf(entries).map((kind) => (
          <li key={kind}>
            <a href={`#${newestOf(kind, entries)}`}>
              {LEDGER_GROUPS[kind]}
              {words.count(entries.filter((entry) => entry.kind === kind).length)}
            </a>{' '}
            <span className="basis">{LEDGER_MEANINGS[kind]}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const newestOf = (kind: LedgerKind, entries: readonly PublicLedgerEntry[]) =>
  groupId(Math.max(...entries.filter((entry) => entry.kind === kind).map(({ edition }) => edition)), kind)
const groupId = (edition: number, kind: LedgerKind) => `edition-${edition}-${kind}`

function Edition(props: { view: View; edition: number; entries: readonly PublicLedgerEntry[] }) {
  const { view, edition, entries } = props
  return (
    <section className="ledger-edition" aria-labelledby={`edition-${edition}`}>
      <h2 id={`edition-${edition}`}>
        <a href={view.paths.edition(edition)}>{words.edition(edition)}</a>
        {entries[0] && <span className="basis">{words.on(dayOf(entries[0].at))}</span>}
      </h2>
      {kindsOf(entries).map((kind) => (
        <LedgerGroup
          key={kind}
          view={view}
          id={groupId(edition, kind)}
          kind={kind}
          entries={entries.filter((entry) => entry.kind === kind)}
        />
      ))}
    </section>
  )
}

type Group = { view: View; id: string; kind: LedgerKind; entries: readonly PublicLedgerEntry[] }

function LedgerGroup({ view, id, kind, entries }: Group) {
  return (
    <>
      <h3 id={id}>{LEDGER_GROUPS[kind]}</h3>
      <ol>
        {entries.map((entry) => (
          <li key={entry.ordinal}>
            <LedgerEntry view={view} entry={entry} />
          </li>
        ))}
      </ol>
    </>
  )
}
