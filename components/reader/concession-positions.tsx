import { stanceCell } from '@/lib/coverage/stance-cell'
import type { PublicConcession, PublicParty, PublicStatement, SubjectRef } from '@/lib/edition/model'
import { Blanks } from './blanks'
import { partiesInOrder } from './concession-grid'
import { PartyName, PartyNote } from './party-name'
import { StatementGroup } from './statement-group'
import type { View } from './view'
import { concessionWords as words } from './words/concessions'

type Props = { view: View; concession: PublicConcession; statements: readonly PublicStatement[] }

/** Where parties stand on a concession, party by party, each with its proofs; blanks in words. */
export function ConcessionPositions({ view, concession, statements }: Props) {
  const parties = partiesInOrder(view.snapshot)
  const cells = parties.map((party) => ({ party, cell: stanceCell(view.snapshot, concession, party.slug) }))
  const nobodys = statements.filter(
    ({ kind, party }) => kind === 'position' && !parties.some(({ slug }) => slug === party),
  )
  if (parties.length + nobodys.length === 0) return null
  return (
    <section className="treaty" aria-labelledby="positions-heading">
      <h2 id="positions-heading">{words.positions}</h2>
      {concession.words.stance && <p className="facts">{concession.words.stance}</p>}
      {cells.map(({ party, cell }) => (
        <OneParty
          key={party.slug}
          view={view}
          party={party}
          topic={concession}
          positions={cell.positions}
          notes={cell.notes.filter(({ kind }) => kind === 'position')}
        />
      ))}
      <StatementGroup view={view} statements={nobodys} />
      <Blanks view={view} cells={cells} />
    </section>
  )
}

type OneProps = {
  view: View
  party: PublicParty
  topic: SubjectRef
  positions: readonly PublicStatement[]
  notes: readonly PublicStatement[]
}

function OneParty({ view, party, topic, positions, notes }: OneProps) {
  if (positions.length + notes.length === 0) return null
  return (
    <>
      <h3>
        <PartyName view={view} slug={party.slug} />
      </h3>
      <PartyNote party={party} />
      <StatementGroup view={view} statements={positions} under={party.slug} topic={topic} />
      {notes.length > 0 && <p className="facts">{words.notes}</p>}
      <StatementGroup view={view} statements={notes} />
    </>
  )
}
