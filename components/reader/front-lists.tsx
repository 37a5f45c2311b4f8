import type { ReactNode } from 'react'
import type {
  Basis,
  PublicConcession,
  PublicDisagreement,
  PublicLedgerEntry,
  PublicStatement,
} from '@/lib/edition/model'
import { Notices } from './notice'
import { PartyName } from './party-name'
import { goneEntry, noticesOn, statementHref, statementOf, type View } from './view'
import { accountsDiffer, BASES, DISAGREEMENTS, LEDGER_KINDS } from './wording'
import { frontWords as words } from './words/front'

const SHOWN = 5

type FrontProps = { view: View; lead: readonly PublicStatement[] }

/** The three lists below the points. What is new leaves out the sentences that the lead has just told. */
export function FrontLists({ view, lead }: FrontProps) {
  const { snapshot, paths } = view
  const differing = snapshot.disagreements.filter(({ disagreementKind }) => accountsDiffer(disagreementKind))
  const concessions = [...snapshot.concessions].sort((a, b) => a.ordinal - b.ordinal)
  const fresh = snapshot.ledger.filter(({ edition }) => edition === snapshot.number)
  const led = new Set(lead.map(({ id }) => id))
  const further = fresh.filter(({ kind, statement }) => kind !== 'addition' || !led.has(statement ?? ''))
  // In a first edition everything is new, and five sentences out of all would say nothing.
  const shown = snapshot.number === 1 ? [] : further.slice(0, SHOWN)
  const rest = fresh.length - shown.length
  return (
    <div className="front-lists">
      <List id="differ" title={words.accounts} href={paths.accounts()} none={words.noAccounts}>
        {[...differing].sort(byOrdinal).map((one) => (
          <Difference key={one.slug} view={view} disagreement={one} />
        ))}
      </List>
      <List id="concessions" title={words.concessions} href={paths.concessions()} none={words.noConcessions}>
        {concessions.map((one) => (
          <Concession key={one.slug} view={view} concession={one} />
        ))}
      </List>
      <List id="new" title={words.fresh} href={paths.ledger()} none={words.noFresh}>
        {shown.map((entry) => (
          <Fresh key={entry.ordinal} view={view} entry={entry} />
        ))}
        {rest > 0 && (
          <li>
            <a href={paths.ledger()}>
              {snapshot.number === 1 ? words.allFresh(rest) : words.moreFresh(rest)}
            </a>
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

function Difference({ view, disagreement }: { view: View; disagreement: PublicDisagreement }) {
  const { slug, title, words: furniture, disagreementKind, sides } = disagreement
  return (
    <li>
      <a href={`${view.paths.accounts()}#${slug}`}>{furniture.question ?? title}</a>
      <p className="facts">
        {DISAGREEMENTS[disagreementKind]} · {words.voices(sides.length)}
      </p>
    </li>
  )
}

function Concession({ view, concession }: { view: View; concession: PublicConcession }) {
  const { slug, title, giver, asker } = concession
  return (
    <li>
      <a href={view.paths.concession(slug)}>{title}</a>
      <p className="facts">
        <span className="side">
          {words.gives}
          <Side view={view} side={giver} />
        </span>
        <span className="side">
          {words.asks}
          <Side view={view} side={asker} />
        </span>
      </p>
    </li>
  )
}

/** A side that the source does not name is said not to be named; one that we inferred is said to be inferred. */
function Side({
  view,
  side: { party, basis },
}: {
  view: View
  side: { party: string | null; basis: Basis }
}) {
  if (!party || basis === 'not_stated') return words.notStated
  return (
    <>
      <PartyName view={view} slug={party} plain />
      {basis === 'inferred' && ` (${BASES.inferred})`}
    </>
  )
}

function Fresh({ view, entry }: { view: View; entry: PublicLedgerEntry }) {
  const statement = entry.statement ? statementOf(view, entry.statement) : undefined
  const href = statement && statementHref(view, statement)
  const said = goneEntry(view, entry) ? words.takenDown : entry.after || entry.before || entry.reason
  return (
    <li>
      <span className="label">{LEDGER_KINDS[entry.kind]}</span> {href ? <a href={href}>{said}</a> : said}
      {entry.statement && <Notices notices={noticesOn(view, 'statement', entry.statement)} />}
    </li>
  )
}
