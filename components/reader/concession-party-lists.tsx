import { isTold } from '@/lib/coverage/stance-cell'
import type { PublicParty } from '@/lib/edition/model'
import { Stances } from './concession-cell'
import type { Grid } from './concession-grid'
import { PartyName } from './party-name'
import type { View } from './view'
import { listed } from './wording'
import { matrixWords as words } from './words/concessions'

/** What a table of stances says, party by party: for screens on which a table does not fit. */
export function PartyLists({ view, grid }: { view: View; grid: Grid }) {
  return (
    <div className="party-lists">
      {grid.parties.map((party) => (
        <section key={party.slug}>
          <h3>
            <PartyName view={view} slug={party.slug} />
          </h3>
          <TopicList view={view} grid={grid} party={party} />
        </section>
      ))}
    </div>
  )
}

/** One party's stances, topic by topic; what nobody has looked at is named in one line. */
export function TopicList({ view, grid, party }: { view: View; grid: Grid; party: PublicParty }) {
  const told = grid.topics.filter((topic) => isTold(grid.cell(topic, party)))
  const rest = grid.topics.filter((topic) => !told.includes(topic))
  return (
    <>
      <dl className="topic-list">
        {told.map((topic) => (
          <div key={topic.href}>
            <dt>
              <a href={topic.href}>{topic.title}</a>
              {topic.note && <span className="basis">{topic.note}</span>}
            </dt>
            <dd>
              <Stances view={view} cell={grid.cell(topic, party)} topic={topic.ref} worded />
            </dd>
          </div>
        ))}
      </dl>
      {rest.length > 0 && <p className="facts">{words.rest(listed(rest.map(({ title }) => title)))}</p>}
    </>
  )
}
