import { isExpectation, stanceCell } from '@/lib/coverage/stance-cell'
import type { PublicParty, PublicStatement, SubjectRef } from '@/lib/edition/model'
import { blankWords } from './concession-cell'
import { PartyName } from './party-name'
import { StatementGroup } from './statement-group'
import type { View } from './view'
import { listed } from './wording'
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
  const blank = parties.filter(({ slug }) => !statements.some(({ party }) => party === slug))
  if (parties.length === 0 && statements.length === 0) return null
  return (
    <section className="treaty positions">
      <h2>{title}</h2>
      {parties.map((party) => (
        <OneParty key={party.slug} view={view} party={party} topic={subject} statements={statements} />
      ))}
      <StatementGroup view={view} statements={others} />
      <Blanks view={view} subject={subject} parties={blank} />
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

type BlankProps = { view: View; subject: SubjectRef; parties: readonly PublicParty[] }

/** Each kind of blank once, with the parties it is of. */
function Blanks({ view, subject, parties }: BlankProps) {
  const kinds = new Map<string, string[]>()
  for (const { slug, title } of parties) {
    const { blank } = stanceCell(view.snapshot, subject, slug)
    if (!blank) continue
    const said = blankWords(blank)
    kinds.set(said, [...(kinds.get(said) ?? []), title])
  }
  return [...kinds].map(([said, names]) => (
    <p className="unchecked" key={said}>
      {listed(names)}: <i>{said}</i>.
    </p>
  ))
}
