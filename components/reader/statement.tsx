import type { PublicStatement, SubjectRef } from '@/lib/edition/model'
import { notesAnchor, statementAnchor } from '@/lib/paths/reader'
import { Notices, TakenDown } from './notice'
import { OurMarks } from './our-marks'
import { Peek } from './peek'
import { Proof } from './proof'
import { ProofFoot } from './proof-foot'
import { Reference } from './reference'
import { ResponseLine, StatementFacts } from './statement-facts'
import { SupportLine } from './support-line'
import { goneStatement, noticesAtSentence, type View } from './view'
import { proofWords as words } from './words/proof'

type Props = {
  view: View
  statement: PublicStatement
  /** The lead of the front page is set larger. */
  lead?: boolean
  /** Slug of the party under whose name it stands. */
  under?: string | undefined
  /** What this part of the page is about. */
  topic?: SubjectRef | undefined
  /** On the sentence's own page nothing leads there. */
  own?: boolean
}

/**
 * A sentence with its proof beside it. The proof is in the page and in the order of reading: after its sentence.
 * Style sheets put it in the margin, fold it where scripts can unfold it again, and number it in print.
 */
export function Statement({ view, statement, lead = false, under, topic, own = false }: Props) {
  const gone = goneStatement(view, statement)
  if (gone) {
    return (
      <div className="statement" id={statementAnchor(statement.id)}>
        <TakenDown gone={gone} what={words.sentenceWas} />
      </div>
    )
  }
  return (
    <div className="statement" data-lead={lead || undefined}>
      <div className="sentence" id={statementAnchor(statement.id)}>
        <p className="wording">
          {statement.wording} <ProofMark statement={statement} />
        </p>
        <StatementFacts view={view} statement={statement} under={under} topic={topic} />
        <ResponseLine view={view} statement={statement} />
        <SupportLine support={statement.support} />
        <Notices notices={noticesAtSentence(view, statement)} />
      </div>
      <Margin view={view} statement={statement} own={own} />
      <Disputing view={view} statement={statement} />
    </div>
  )
}

/** Leads to the notes without scripts; with them a button that unfolds them takes its place. */
function ProofMark({ statement: { id, support } }: { statement: PublicStatement }) {
  const notes = notesAnchor(id)
  return (
    <a
      className="proof-mark"
      href={`#${notes}`}
      data-opens={notes}
      data-button={words.button(support)}
      aria-label={words.link(support)}
    >
      {words.mark}
    </a>
  )
}

function Margin({ view, statement, own }: { view: View; statement: PublicStatement; own: boolean }) {
  const { proofs, references } = borne(statement, false)
  return (
    <div className="margin">
      <Peek view={view} statement={statement} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div
        className="notes"
        id={notesAnchor(statement.id)}
        role="group"
        aria-label={words.notes}
        tabIndex={-1}
      >
        <ul className="sources">
          {proofs.map((proof) => (
            <li key={proof.id}>
              <Proof view={view} proof={proof} statement={statement} />
            </li>
          ))}
          {references.map((reference) => (
            <li key={reference.id}>
              <Reference view={view} reference={reference} statement={statement} />
            </li>
          ))}
        </ul>
        <OurMarks proofs={proofs} />
        <ProofFoot view={view} statement={statement} own={own} />
      </div>
    </div>
  )
}

/** What disputes a sentence stands at the sentence and is never folded. */
function Disputing({ view, statement }: { view: View; statement: PublicStatement }) {
  const { proofs, references } = borne(statement, true)
  if (proofs.length + references.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className="disputing" role="group" aria-label={words.disputed}>
      <p className="label" aria-hidden="true">
        {words.disputed}
      </p>
      {proofs.map((proof) => (
        <Proof key={proof.id} view={view} proof={proof} statement={statement} brief />
      ))}
      {references.map((reference) => (
        <Reference key={reference.id} view={view} reference={reference} statement={statement} />
      ))}
      <OurMarks proofs={proofs} />
    </div>
  )
}

/** What a sentence rests on, or what disputes it. */
function borne({ proofs, references }: PublicStatement, disputing: boolean) {
  const wanted = ({ bearing }: { bearing: string }) => (bearing === 'disputes') === disputing
  return { proofs: proofs.filter(wanted), references: references.filter(wanted) }
}
