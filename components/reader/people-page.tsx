import type { PublicParty, PublicPerson } from '@/lib/edition/model'
import { partiesInOrder } from './concession-grid'
import { PageHead } from './page-head'
import { PartyName } from './party-name'
import { sayingsOf } from './person-passage'
import { speechOf } from './person-speech'
import { gonePassage, partyName, type View } from './view'
import { peopleWords as words } from './words/people'

/** Who takes positions and who speaks: each with what this edition has of them. */
export function PeoplePage({ view }: { view: View }) {
  const { snapshot } = view
  const parties = partiesInOrder(snapshot)
  return (
    <>
      <PageHead title={words.title}>
        <p>{snapshot.site['site/people'] ?? words.lead}</p>
      </PageHead>
      <div className="who">
        <section aria-labelledby="parties-heading">
          <h2 id="parties-heading">{words.parties}</h2>
          {parties.length === 0 && <p className="absent">{words.noParties}</p>}
          <ul>
            {parties.map((party) => (
              <li key={party.slug}>
                <PartyRow view={view} party={party} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="people-heading">
          <h2 id="people-heading">{words.people}</h2>
          {snapshot.people.length === 0 && <p className="absent">{words.noPeople}</p>}
          <ul>
            {snapshot.people.map((person) => (
              <li key={person.slug}>
                <PersonRow view={view} person={person} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

function PartyRow({ view, party }: { view: View; party: PublicParty }) {
  const positions = view.snapshot.statements.filter(
    (statement) => statement.kind === 'position' && statement.party === party.slug,
  ).length
  const whole = partyName(view, party.memberOf ?? null)
  return (
    <>
      <PartyName view={view} slug={party.slug} />
      <p className="facts">
        {whole && `${words.memberOf} ${whole} · `}
        {positions > 0 ? words.positions(positions) : words.noPositions}
      </p>
    </>
  )
}

function PersonRow({ view, person }: { view: View; person: PublicPerson }) {
  const quoted = speechOf(view.snapshot, person.slug).direct
  const quotations = sayingsOf(view, quoted).filter(([first]) => !gonePassage(view, first!.proof)).length
  const none = quoted.length > 0 ? words.quotationsGone : words.noQuotations
  const offices = person.offices.map(({ title }) => title).join('; ')
  return (
    <>
      <a href={view.paths.person(person.slug)}>{person.title}</a>
      <p className="facts">
        {offices || words.noOffice} · {quotations > 0 ? words.quotations(quotations) : none}
      </p>
    </>
  )
}
