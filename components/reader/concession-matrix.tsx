import type { StanceCell } from '@/lib/coverage/stance-cell'
import { BlankLines, LetterKey } from './blank'
import { type BlankPart, isLettered } from './blank-words'
import { partsOf } from './blanks'
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
import { PartyName, PartyNote } from './party-name'
import type { View } from './view'
import { listed } from './wording'
import { matrixWords as words } from './words/concessions'

/** Parties and concessions: stance, its basis, who spoke in which office and when. Blanks are written out. */
export function ConcessionMatrix({ view }: { view: View }) {
  const grid = gridOf(view.snapshot, concessionTopics(view))
  if (grid.topics.length === 0 || grid.parties.length === 0) return null
  return <Matrix id="matrix" title={words.concessions} view={view} grid={grid} partiesDown />
}

/** The same for the plan as a whole and its points. */
export function PointMatrix({ view }: { view: View }) {
  const grid = gridOf(view.snapshot, pointTopics(view))
  if (view.snapshot.points.length === 0 || grid.parties.length === 0) return null
  return <Matrix id="points" title={words.points} note={words.pointsNote} view={view} grid={grid} />
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
}

function Matrix({ id, title, note, view, grid, partiesDown = false }: Props) {
  const told = toldPart(grid)
  const { silent, unchecked } = blankParties(grid)
  const topics = blankTopics(view, grid)
  const empty = told.topics.length === 0
  const hasLetters = grid.topics.some((topic) =>
    grid.parties.some((party) => isLettered(partsOf(view, grid.cell(topic, party), party))),
  )
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
        {topics.length > 0 && <p>{words.topicsBlank}</p>}
        <BlankLines view={view} blanks={topics} />
        <p>{words.blanks}</p>
        <p>{words.noStanceMeans}</p>
        {hasLetters && <LetterKey view={view} />}
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
  const partyHeads = grid.parties.map((party) => ({
    key: party.slug,
    head: (
      <>
        <PartyName view={view} slug={party.slug} />
        <PartyNote party={party} />
      </>
    ),
  }))
  const rows = partiesDown ? partyHeads : topicHeads
  const columns = partiesDown ? topicHeads : partyHeads
  const cellsOf = (row: number) =>
    columns.map(({ key }, column) => {
      const [at, to] = partiesDown ? [column, row] : [row, column]
      const [topic, party] = [grid.topics[at]!, grid.parties[to]!]
      const cell = grid.cell(topic, party)
      return { key, cell, topic, parts: partsOf(view, cell, party) }
    })
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
              {joined(cellsOf(row)).map(({ first, span }) => (
                <td
                  key={first.key}
                  colSpan={span > 1 ? span : undefined}
                  className={span > 1 ? 'joined' : undefined}
                >
                  <Stances view={view} cell={first.cell} topic={first.topic.ref} parts={first.parts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type TableCell = {
  readonly key: string
  readonly cell: StanceCell
  readonly topic: Topic
  readonly parts: readonly BlankPart[]
}

/** Neighbours of which nothing but the same blank is to be told share one cell. */
function joined(cells: readonly TableCell[]): { first: TableCell; span: number }[] {
  const groups: { first: TableCell; span: number }[] = []
  for (const one of cells) {
    const before = groups.at(-1)
    if (before && sameBlank(before.first, one)) before.span += 1
    else groups.push({ first: one, span: 1 })
  }
  return groups
}

const sameBlank = (a: TableCell, b: TableCell) =>
  [a, b].every(
    ({ cell: { positions, notes, elsewhere } }) => positions.length + notes.length + elsewhere.length === 0,
  ) && JSON.stringify(a.parts) === JSON.stringify(b.parts)

function TopicHead({ topic }: { topic: Topic }) {
  return (
    <>
      <a href={topic.href}>{topic.title}</a>
      {topic.note && <span className="basis">{topic.note}</span>}
    </>
  )
}
