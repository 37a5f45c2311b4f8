import type { ReactNode } from 'react'
import { Stances } from './concession-cell'
import {
  blankParties,
  blankTopics,
  concessionTopics,
  type Grid,
  gridOf,
  pointTopics,
  type Topic,
  toldPart,
} from './concession-grid'
import { PartyLists } from './concession-party-lists'
import { PartyName } from './party-name'
import type { View } from './view'
import { listed } from './wording'
import { matrixWords as words } from './words/concessions'

/** Parties and concessions: stance, its basis, who spoke in which office and when. Blanks are written out. */
export function ConcessionMatrix({ view }: { view: View }) {
  const grid = gridOf(view.snapshot, concessionTopics(view))
  if (grid.topics.length === 0 || grid.parties.length === 0) return null
  const { silent, unchecked } = blankTopics(grid)
  return (
    <Matrix id="matrix" title={words.concessions} view={view} grid={grid} partiesDown>
      {silent.length > 0 && <p>{words.topicsSilent(named(silent))}</p>}
      {unchecked.length > 0 && <p>{words.topicsUnchecked(named(unchecked))}</p>}
    </Matrix>
  )
}

/** The same for the plan as a whole and its points. */
export function PointMatrix({ view }: { view: View }) {
  const grid = gridOf(view.snapshot, pointTopics(view))
  if (view.snapshot.points.length === 0 || grid.parties.length === 0) return null
  const { silent, unchecked } = blankTopics(grid)
  const points = unchecked.filter(({ ref }) => ref.kind === 'point').length
  return (
    <Matrix id="points" title={words.points} note={words.pointsNote} view={view} grid={grid}>
      {silent.length > 0 && <p>{words.topicsSilent(named(silent))}</p>}
      {points > 0 && <p>{words.pointsUnchecked(points)}</p>}
    </Matrix>
  )
}

const named = (titled: readonly { readonly title: string }[]) => listed(titled.map(({ title }) => title))

type Props = {
  id: string
  title: string
  note?: string
  view: View
  grid: Grid
  /** Parties run down the table and topics across it. */
  partiesDown?: boolean
  children: ReactNode
}

function Matrix({ id, title, note, view, grid, partiesDown = false, children }: Props) {
  const told = toldPart(grid)
  const { silent, unchecked } = blankParties(grid)
  const empty = told.topics.length === 0
  return (
    <section aria-labelledby={`${id}-heading`} className="matrix" id={id}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {note && <p className="facts">{note}</p>}
      {empty ? (
        <p className="absent">{words.nothing}</p>
      ) : (
        <>
          <Table view={view} grid={told} label={words.tableLabel(title)} partiesDown={partiesDown} />
          <PartyLists view={view} grid={told} />
        </>
      )}
      <div className="facts blanks">
        {!empty && silent.length > 0 && <p>{words.partiesSilent(named(silent))}</p>}
        {!empty && unchecked.length > 0 && <p>{words.partiesUnchecked(named(unchecked))}</p>}
        {children}
        <p>{words.blanks}</p>
      </div>
      <details className="full-matrix">
        <summary>{words.full}</summary>
        <Table view={view} grid={grid} label={words.fullLabel(title)} partiesDown={partiesDown} />
      </details>
    </section>
  )
}

type TableProps = { view: View; grid: Grid; label: string; partiesDown: boolean }

function Table({ view, grid, label, partiesDown }: TableProps) {
  const topicHeads = grid.topics.map((topic) => ({ key: topic.href, head: <TopicHead topic={topic} /> }))
  const partyHeads = grid.parties.map(({ slug }) => ({
    key: slug,
    head: <PartyName view={view} slug={slug} />,
  }))
  const rows = partiesDown ? partyHeads : topicHeads
  const columns = partiesDown ? topicHeads : partyHeads
  const cell = (row: number, column: number) => {
    const [topic, party] = partiesDown ? [column, row] : [row, column]
    const at = grid.topics[topic]!
    return <Stances view={view} cell={grid.cell(at, grid.parties[party]!)} topic={at.ref} />
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: the section around it has the heading
    <div className="scrolls" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{partiesDown ? words.party : words.subject}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head }, row) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {columns.map((column, at) => (
                <td key={column.key}>{cell(row, at)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TopicHead({ topic }: { topic: Topic }) {
  return (
    <>
      <a href={topic.href}>{topic.title}</a>
      {topic.note && <span className="basis">{topic.note}</span>}
    </>
  )
}
