import { isTold } from '@/lib/coverage/stance-cell'
import type { PublicParty } from '@/lib/edition/model'
import { BlankLines } from './blank'
import { partsOf } from './blanks'
import { Stances } from './concession-cell'
import type { Grid } from './concession-grid'
import { PartyName, PartyNote } from './party-name'
import type { View } from './view'

/** What a table of stances says, party by party: for screens on which a table does not fit. */
export function PartyLists({ view, grid }: { view: View; grid: Grid }) {
  return (
    <div className="party-lists">
      {grid.parties.map((party) => (
        <section key={party.slug}>
          <h3>
            <PartyName view={view} slug={party.slug} />
          </h3>
          <PartyNote party={party} />
          <TopicList view={view} grid={grid} party={party} />
        </section>
      ))}
    </div>
  )
}

/** One party's stances, topic by topic; blanks are named in one line for each kind. */
export function TopicList({ view, grid, party }: { view: View; grid: Grid; party: PublicParty }) {
  const told = grid.topics.filter((topic) => isTold(grid.cell(topic, party)))
  const blanks = grid.topics
    .filter((topic) => !told.includes(topic))
    .map((topic) => ({ name: topic.title, parts: partsOf(view, grid.cell(topic, party), party) }))
  return (
    <>
      <dl className="topic-list">
        {told.map((topic) => (
          <div key={topic.href}>
            <dt>
              <a href={topic.href}>{topic.title}</a>
              {topic.note && grid.cell(topic, party).positions.length > 0 && (
                <span className="basis">{topic.note}</span>
              )}
            </dt>
            <dd>
              <Stances
                view={view}
                cell={grid.cell(topic, party)}
                topic={topic.ref}
                parts={partsOf(view, grid.cell(topic, party), party)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <BlankLines view={view} blanks={blanks} />
    </>
  )
}
