import { isExpectation } from '@/lib/coverage/expectation'
import { onlyInReferences, type StanceCell } from '@/lib/coverage/stance-cell'
import type { PublicStatement, SubjectRef } from '@/lib/edition/model'
import { BlankReason } from './blank'
import type { BlankPart } from './blank-words'
import { When } from './inferred'
import { speakerWords } from './proof-voice'
import { SentenceState } from './sentence-state'
import { SpokenUnder } from './spoken-under'
import { stanceSetOn } from './stance-set-on'
import { stanceLine } from './stance-words'
import { goneStatement, statementHref, type View } from './view'
import { matrixWords as words } from './words/concessions'

type Props = {
  view: View
  cell: StanceCell
  topic: SubjectRef
  /** The words of its blank; none where there is a position. */
  parts: readonly BlankPart[]
}

/** One cell: the sentence, who spoke, in which office then, when, on what basis; or what kind of blank it is. */
export function Stances({ view, cell, topic, parts }: Props) {
  return (
    <>
      {cell.positions.map((statement) => (
        <Stance key={statement.id} view={view} statement={statement} topic={topic} />
      ))}
      {cell.blank && (
        <p className="absent">
          <BlankReason view={view} parts={parts} />
        </p>
      )}
      {cell.elsewhere.length > 0 && <SpokenUnder view={view} elsewhere={cell.elsewhere} />}
      {cell.notes.map((statement) => (
        <Note key={statement.id} view={view} statement={statement} />
      ))}
    </>
  )
}

type StanceProps = { view: View; statement: PublicStatement; topic: SubjectRef }

function Stance({ view, statement, topic }: StanceProps) {
  if (goneStatement(view, statement)) return <p className="stance absent">{words.takenDown}</p>
  const { speaker, asOf, wording } = statement
  const on = stanceSetOn(view, statement, topic)
  return (
    <div className="stance">
      <p className="stance-kind">
        <b>{stanceLine(statement)}</b>
      </p>
      {on && <p className="stance-on">{on.said}</p>}
      <p className="stance-wording">
        <a href={statementHref(view, statement) ?? view.paths.front()}>{wording}</a>
      </p>
      <SentenceState view={view} statement={statement} />
      <p className="basis">
        {speaker ? speakerWords(speaker) : words.noSpeaker} · <When date={asOf} short />
        {onlyInReferences(statement) && (
          <>
            {' · '}
            <span className="only-references">{words.onlyReferences}</span>
          </>
        )}
      </p>
    </div>
  )
}

/** What is no stance is told as the sentence it is. */
function Note({ view, statement }: { view: View; statement: PublicStatement }) {
  if (goneStatement(view, statement)) return <p className="stance-note absent">{words.noteGone}</p>
  return (
    <>
      <p className="stance-note">
        <span className="label">{isExpectation(statement) ? words.expectation : words.account}</span>{' '}
        <a href={statementHref(view, statement) ?? view.paths.front()}>{statement.wording}</a>
      </p>
      <SentenceState view={view} statement={statement} />
    </>
  )
}
