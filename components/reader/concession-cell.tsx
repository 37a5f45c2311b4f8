import { sameSubject } from '@/lib/coverage/current-version'
import { type Blank, isExpectation, onlyInReferences, type StanceCell } from '@/lib/coverage/stance-cell'
import type { PublicStatement, SubjectRef } from '@/lib/edition/model'
import { When } from './inferred'
import { speakerWords } from './proof-voice'
import { goneStatement, statementHref, subjectLink, type View } from './view'
import { dayOf, STANCE_BASES, STANCES } from './wording'
import { matrixWords as words } from './words/concessions'

type Props = {
  view: View
  cell: StanceCell
  topic: SubjectRef
  /** The sentence itself is printed too: where there is room for it. */
  worded?: boolean
}

/** One cell: who spoke, in which office then, when, on what basis; or what kind of blank it is. */
export function Stances({ view, cell, topic, worded = false }: Props) {
  return (
    <>
      {cell.positions.map((statement) => (
        <Stance key={statement.id} view={view} statement={statement} topic={topic} worded={worded} />
      ))}
      {cell.blank && <p className="absent">{blankWords(cell.blank)}</p>}
      {cell.notes.map((statement) => (
        <Note key={statement.id} view={view} statement={statement} />
      ))}
    </>
  )
}

type StanceProps = { view: View; statement: PublicStatement; topic: SubjectRef; worded: boolean }

function Stance({ view, statement, topic, worded }: StanceProps) {
  if (goneStatement(view, statement)) return <p className="stance absent">{words.takenDown}</p>
  const { stance, stanceBasis, speaker, asOf, wording } = statement
  const on = stance ? stanceOn(view, statement, topic) : null
  return (
    <div className="stance">
      <p>
        <a href={statementHref(view, statement) ?? view.paths.front()}>
          {stance ? STANCES[stance] : words.noStance}
        </a>
        {(stance || stanceBasis) && <>, {stanceBasis ? STANCE_BASES[stanceBasis] : words.noBasis}</>}
      </p>
      {on && <p className="stance-on">{on}</p>}
      {worded && <p className="stance-wording">{wording}</p>}
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

/**
 * On what a stance is, where that is not the topic itself: who rejects membership does not reject a point that rules
 * it out.
 */
export function stanceOn(view: View, { home }: PublicStatement, topic: SubjectRef): string | null {
  if (home.kind !== 'concession' && home.kind !== 'point') return null
  if (sameSubject(home, topic)) return null
  const title = subjectLink(view, home)?.title
  if (!title) return null
  const concession = view.snapshot.concessions.find((one) => sameSubject(one, home))
  return words.stanceOn(title, concession?.words.stance)
}

/** What is no stance is told as the sentence it is. */
function Note({ view, statement }: { view: View; statement: PublicStatement }) {
  if (goneStatement(view, statement)) return <p className="stance-note absent">{words.noteGone}</p>
  return (
    <p className="stance-note">
      <span className="label">{isExpectation(statement) ? words.expectation : words.account}</span>{' '}
      <a href={statementHref(view, statement) ?? view.paths.front()}>{statement.wording}</a>
    </p>
  )
}

export const blankWords = (blank: Blank): string =>
  blank.kind === 'silent' ? words.silent(blank.articles, dayOf(blank.at)) : words.notChecked
