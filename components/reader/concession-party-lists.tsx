import { isTold, type StanceCell } from '@/lib/coverage/stance-cell'
import type { PublicParty } from '@/lib/edition/model'
import { Stances } from './concession-cell'
import type { Grid, Topic } from './concession-grid'
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

/** One party's stances, topic by topic; blanks are named in one line for each kind. */
export function TopicList({ view, grid, party }: { view: View; grid: Grid; party: PublicParty }) {
  const told = grid.topics.filter((topic) => isTold(grid.cell(topic, party)))
  const rest = grid.topics.filter((topic) => !told.includes(topic))
  const silent = rest.filter((topic) => grid.cell(topic, party).blank?.kind === 'silent')
  const unchecked = rest.filter((topic) => !silent.includes(topic))
  return (
    <>
      <dl className="topic-list">
        {told.map((topic) => (
          <div key={topic.href}>
            <dt>
              <a href={topic.href}>{topic.title}</a>
              {topic.note && takesStance(grid.cell(topic, party)) && (
                <span className="basis">{topic.note}</span>
              )}
            </dt>
            <dd>
              <Stances view={view} cell={grid.cell(topic, party)} topic={topic.ref} />
            </dd>
          </div>
        ))}
      </dl>
      {silent.length > 0 && <p className="facts">{words.topicsSilent(named(silent))}</p>}
      {unchecked.length > 0 && <p className="facts">{words.rest(named(unchecked))}</p>}
    </>
  )
}

/** What a stance would be on need not be said where nobody took one. */
const takesStance = ({ positions }: StanceCell) => positions.some(({ stance }) => stance !== null)

const named = (topics: readonly Topic[]) => listed(topics.map(({ title }) => title))
