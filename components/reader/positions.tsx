import { isExpectation } from '@/lib/coverage/expectation'
import { stanceCell } from '@/lib/coverage/stance-cell'
import type { PublicParty, PublicStatement, SubjectRef } from '@/lib/edition/model'
import { Blanks } from './blanks'
import { PartyName, PartyNote } from './party-name'
import { saidBefore } from './said-before'
import { stanceMeanings } from './stance-set-on'
import { StatementGroup } from './statement-group'
import type { View } from './view'
import { positionWords as words } from './words/point'

type Props = {
  view: View
  /** What the parties take a stand on. */
  subject: SubjectRef
  statements: readonly PublicStatement[]
  title?: string
}

/** Where parties stand, party by party. What an outlet expects stands apart; each kind of blank is written out. */
export function Positions({ view, subject, statements, title = words.title }: Props) {
  const parties = [...view.snapshot.parties].sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0))
  const others = statements.filter(({ party }) => !parties.some(({ slug }) => slug === party))
  const blank = parties
    .filter(({ slug }) => !statements.some(({ party }) => party === slug))
    .map((party) => ({ party, cell: stanceCell(view.snapshot, subject, party.slug) }))
  const before = subject.kind === 'point' ? saidBefore(view, statements) : null
  if (parties.length === 0 && statements.length === 0) return null
  return (
    <section className="treaty positions">
      <h2>{title}</h2>
      {stanceMeanings(view, statements, subject).map((meaning) => (
        <p className="facts" key={meaning}>
          {meaning}
        </p>
      ))}
      {before && <p className="facts">{before}</p>}
      {parties.map((party) => (
        <OneParty key={party.slug} view={view} party={party} topic={subject} statements={statements} />
      ))}
      <StatementGroup view={view} statements={others} />
      <Blanks view={view} cells={blank} />
    </section>
  )
}

type OneProps = { view: View; party: PublicParty; topic: SubjectRef; statements: readonly PublicStatement[] }

function OneParty({ view, party, topic, statements }: OneProps) {
  const own = statements.filter((statement) => statement.party === party.slug)
  const notes = own.filter(isExpectation)
  if (own.length === 0) return null
  return (
    <>
      <h3>
        <PartyName view={view} slug={party.slug} />
      </h3>
      <PartyNote party={party} />
      <StatementGroup
        view={view}
        statements={own.filter((one) => !notes.includes(one))}
        under={party.slug}
        topic={topic}
      />
      {notes.length > 0 && <p className="facts">{words.notes}</p>}
      <StatementGroup view={view} statements={notes} under={party.slug} />
    </>
  )
}
