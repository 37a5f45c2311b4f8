import { Fragment } from 'react'
import type { LedgerKind, PublicLedgerEntry, PublicNotice } from '@/lib/edition/model'
import { givenNotices } from '@/lib/edition/notice-about'
import { LedgerEntry } from './ledger-entry'
import { NoticeEntry } from './notice-entry'
import { PageHead } from './page-head'
import type { View } from './view'
import { dayOf } from './wording'
import { LEDGER_GROUPS, LEDGER_MEANINGS, LEDGER_ORDER, ledgerWords as words } from './words/ledger'
import { pageTitles } from './words/pages'

/** So often said, a reason is said once, above. */
const SAID_ONCE = 4

/**
 * What changed between editions and why: editions newest first, within each what takes something back first. Notices
 * stand before the edition over which they were given.
 */
export function LedgerPage({ view }: { view: View }) {
  const { ledger, site } = view.snapshot
  const editions = [...new Set(ledger.map(({ edition }) => edition))].sort((a, b) => b - a)
  const given = noticesByEdition(givenNotices(view), ledger, editions)
  return (
    <>
      <PageHead title={pageTitles.ledger}>
        <p>{site['site/ledger'] ?? words.lead}</p>
      </PageHead>
      {ledger.length === 0 && <p className="absent">{words.none}</p>}
      <Kinds entries={ledger} given={given} />
      {editions.map((edition) => (
        <Fragment key={edition}>
          <Given view={view} edition={edition} notices={given.get(edition) ?? []} />
          <Edition view={view} edition={edition} entries={ledger.filter((one) => one.edition === edition)} />
        </Fragment>
      ))}
    </>
  )
}

type Given = ReadonlyMap<number, readonly PublicNotice[]>

/** Each notice with the newest edition that was out when it was given. */
function noticesByEdition(
  notices: readonly PublicNotice[],
  ledger: readonly PublicLedgerEntry[],
  editions: readonly number[],
): Given {
  const out = new Map(ledger.map(({ edition, at }) => [edition, at]))
  const over = ({ at }: PublicNotice) => editions.find((one) => (out.get(one) ?? '') <= at) ?? editions.at(-1)
  return new Map(editions.map((one) => [one, notices.filter((notice) => over(notice) === one)]))
}

const givenId = (edition: number) => `since-edition-${edition}`

function Given({
  view,
  edition,
  notices,
}: {
  view: View
  edition: number
  notices: readonly PublicNotice[]
}) {
  if (notices.length === 0) return null
  return (
    <section className="ledger-edition" aria-labelledby={givenId(edition)}>
      <h2 id={givenId(edition)}>{words.given(edition)}</h2>
      <ol>
        {notices.map((notice) => (
          <li key={notice.seq}>
            <NoticeEntry view={view} notice={notice} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const kindsOf = (entries: readonly PublicLedgerEntry[]) =>
  LEDGER_ORDER.filter((kind) => entries.some((entry) => entry.kind === kind))

/** Leads to the newest group of each kind, which carries the kind's own name as its address. */
function Kinds({ entries, given }: { entries: readonly PublicLedgerEntry[]; given: Given }) {
  if (entries.length === 0) return null
  const [newest] = [...given].filter(([, notices]) => notices.length > 0)
  return (
    <nav className="ledger-kinds" aria-label={words.kinds}>
      <ul>
        {newest && (
          <li>
            <a href={`#${givenId(newest[0])}`}>
              {words.notices}
              {words.count([...given.values()].flat().length)}
            </a>{' '}
            <span className="basis">{LEDGER_MEANINGS.notice}</span>
          </li>
        )}
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
  const shared = sharedReason(entries)
  return (
    <>
      <h3 id={id}>{LEDGER_GROUPS[kind]}</h3>
      {shared && <p className="reason">{words.whyAll(shared)}</p>}
      <ol>
        {entries.map((entry) => (
          <li key={entry.ordinal}>
            <LedgerEntry view={view} entry={entry} why={entry.reason !== shared} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** The reason that most entries of a group have; null where it is said too seldom to stand above them. */
function sharedReason(entries: readonly PublicLedgerEntry[]): string | null {
  const counts = new Map<string, number>()
  for (const { reason } of entries) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most && most[1] >= SAID_ONCE ? most[0] : null
}
