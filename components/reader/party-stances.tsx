import { isTold } from '@/lib/coverage/stance-cell'
import type { PublicParty, PublicStatement } from '@/lib/edition/model'
import { BlankReason } from './blank'
import { partsOf } from './blanks'
import type { Grid, Topic } from './concession-grid'
import { SentenceState } from './sentence-state'
import { SpokenUnder } from './spoken-under'
import { stanceMeanings } from './stance-set-on'
import { Statement } from './statement'
import { StatementGroup } from './statement-group'
import { goneStatement, type View } from './view'
import { partyWords as words } from './words/people'

type Props = {
  view: View
  party: PublicParty
  grid: Grid
  /** For each sentence the topic under which it stands with its proof. */
  first: ReadonlyMap<string, string>
}

/** Where a party stands, topic by topic: each sentence once with its proof, and led to where it also belongs. */
export function PartyStances({ view, party, grid, first }: Props) {
  return grid.topics
    .filter((topic) => isTold(grid.cell(topic, party)))
    .map((topic) => (
      <TopicStances key={topic.href} view={view} party={party} topic={topic} grid={grid} first={first} />
    ))
}

/** For each sentence the topic that shows it in full. */
export function firstTopics(grids: readonly Grid[], party: PublicParty): Map<string, string> {
  const places = new Map<string, string>()
  for (const { topics, cell } of grids) {
    for (const topic of topics) {
      const { positions, notes } = cell(topic, party)
      for (const { id } of [...positions, ...notes]) if (!places.has(id)) places.set(id, topic.href)
    }
  }
  return places
}

function TopicStances({ view, party, topic, grid, first }: Props & { topic: Topic }) {
  const { positions, notes, blank, elsewhere } = grid.cell(topic, party)
  const taken = positions.filter(({ stance }) => stance !== null)
  const spoken = positions.filter(({ stance }) => stance === null)
  const one = (statement: PublicStatement) =>
    first.get(statement.id) === topic.href ? (
      <Statement key={statement.id} view={view} statement={statement} under={party.slug} topic={topic.ref} />
    ) : (
      <Above key={statement.id} view={view} statement={statement} />
    )
  return (
    <>
      <h3>
        <a href={topic.href}>{topic.title}</a>
      </h3>
      {stanceMeanings(view, positions, topic.ref).map((meaning) => (
        <p className="facts" key={meaning}>
          {meaning}
        </p>
      ))}
      {taken.map(one)}
      {spoken.length > 0 && <p className="facts">{words.noStance}</p>}
      {spoken.map(one)}
      {blank && (
        <p className="absent">
          <BlankReason view={view} parts={partsOf(view, grid.cell(topic, party), party)} />
        </p>
      )}
      {elsewhere.length > 0 && <SpokenUnder view={view} elsewhere={elsewhere} />}
      {notes.length > 0 && <p className="facts">{words.notes}</p>}
      {notes.map(one)}
    </>
  )
}

function Above({ view, statement }: { view: View; statement: PublicStatement }) {
  if (goneStatement(view, statement)) return null
  return (
    <>
      <p className="told">
        {statement.wording} <a href={`#statement-${statement.id}`}>{words.above}</a>
      </p>
      <SentenceState view={view} statement={statement} />
    </>
  )
}

/** Sentences of a part of the page beneath its heading; no part where there are none. */
export function PartySentences({ view, party, title, statements, none, note }: SentencesProps) {
  if (statements.length === 0 && !none) return null
  return (
    <section className="treaty">
      <h2>{title}</h2>
      {note && statements.length > 0 && <p className="facts">{note}</p>}
      <StatementGroup
        view={view}
        statements={statements}
        under={party.slug}
        {...(none === undefined ? {} : { none })}
      />
    </section>
  )
}

type SentencesProps = {
  view: View
  party: PublicParty
  title: string
  statements: readonly PublicStatement[]
  /** What is said when there is none; without it the part is left out. */
  none?: string
  note?: string
}
