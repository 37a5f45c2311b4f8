import type { PublicLedgerEntry, PublicStatement } from '@/lib/edition/model'
import { editionBase, readerPaths } from '@/lib/paths/reader'
import { CitationBlock } from './citation-block'
import { LedgerEntry } from './ledger-entry'
import { Notices, TakenDown } from './notice'
import { PageHead } from './page-head'
import { Statement } from './statement'
import { goneEntry, noticesOn, placeLink, statementOf, subjectLink, type View } from './view'
import { dayOf, LEDGER_KINDS } from './wording'
import { ledgerWords } from './words/ledger'
import { pageTitles } from './words/pages'
import { sentenceWords as words } from './words/sentence-page'

/** One sentence for good: its proof, where it stands, how to cite it, and what became of it over editions. */
export function StatementPage({ view, id }: { view: View; id: string }) {
  const statement = statementOf(view, id)
  const entries = view.snapshot.ledger.filter((entry) => entry.statement === id)
  if (!statement) return <Withdrawn view={view} id={id} entries={entries} />
  return (
    <div className="sentence-page">
      <PageHead kicker={<Home view={view} statement={statement} />} title={pageTitles.statement} />
      <Statement view={view} statement={statement} lead own />
      <Places view={view} statement={statement} />
      <CitationBlock view={view} path={readerPaths('').statement(id)} />
      <History view={view} id={id} entries={entries} />
    </div>
  )
}

function Home({ view, statement }: { view: View; statement: PublicStatement }) {
  const link = subjectLink(view, statement.home)
  return link && <a href={link.href}>{link.title}</a>
}

function Places({ view, statement }: { view: View; statement: PublicStatement }) {
  const links = [statement.home, ...statement.shownAt].flatMap(
    (ref) => placeLink(view, ref, statement.id) ?? [],
  )
  if (links.length === 0) return null
  return (
    <section className="history">
      <h2>{words.where}</h2>
      <ul>
        {links.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type HistoryProps = { view: View; id: string; entries: readonly PublicLedgerEntry[] }

function History({ view, id, entries }: HistoryProps) {
  return (
    <section className="history">
      <h2>{words.history}</h2>
      {entries.length === 0 ? (
        <p className="absent">{words.unchanged}</p>
      ) : (
        <p className="basis">{words.historyLead}</p>
      )}
      <ol className="ledger-list">
        {entries.map((entry) => (
          <li key={`${entry.edition}-${entry.ordinal}`}>
            <LedgerEntry view={view} entry={entry} label={<Label entry={entry} id={id} />} own />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Each entry leads to the sentence as that edition has it. */
function Label({ entry, id }: { entry: PublicLedgerEntry; id: string }) {
  return (
    <>
      {LEDGER_KINDS[entry.kind]},{' '}
      <a href={readerPaths(editionBase(entry.edition)).statement(id)}>{ledgerWords.edition(entry.edition)}</a>
      {ledgerWords.on(dayOf(entry.at))}
    </>
  )
}

/** What stands for good at the address of a sentence that is no longer published. */
function Withdrawn({ view, id, entries }: HistoryProps) {
  const end = entries.find(({ kind }) => kind === 'withdrawal' || kind === 'retraction') ?? entries[0]
  if (!end) return <PageHead title={words.none} />
  const gone = goneEntry(view, end)
  const told = end.kind === 'retraction' ? words.retracted : words.withdrawn
  return (
    <div className="sentence-page">
      <PageHead title={words.withdrawnTitle}>
        <p>{told(end.edition, dayOf(end.at))}</p>
        {end.reason && <p>{ledgerWords.why(end.reason)}</p>}
        {gone && <TakenDown gone={gone} what={ledgerWords.wordsWere} />}
        <Notices notices={noticesOn(view, 'statement', id)} />
        {!gone && end.edition > 1 && (
          <p>
            <a href={readerPaths(editionBase(end.edition - 1)).statement(id)}>
              {words.lastIn(end.edition - 1)}
            </a>
          </p>
        )}
      </PageHead>
      <History view={view} id={id} entries={entries} />
    </div>
  )
}
