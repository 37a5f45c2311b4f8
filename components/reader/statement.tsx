import type { PublicNotice, PublicStatement } from '@/lib/edition/model'
import { notesAnchor, statementAnchor } from '@/lib/paths/reader'
import { Notices, TakenDown } from './notice'
import { Peek } from './peek'
import { Proof, signers } from './proof'
import { Reference } from './reference'
import { ResponseLine, StatementFacts } from './statement-facts'
import { SupportLine } from './support-line'
import { goneStatement, noticesOn, type View } from './view'

type Props = {
  view: View
  statement: PublicStatement
  /** The lead of the front page is set larger. */
  lead?: boolean
}

/**
 * A sentence with its proof beside it. The proof is in the page and in the order of reading: after its sentence.
 * Style sheets put it in the margin, fold it where scripts can unfold it again, and number it in print.
 */
export function Statement({ view, statement, lead = false }: Props) {
  const gone = goneStatement(view, statement)
  if (gone) {
    return (
      <div className="statement" id={statementAnchor(statement.id)}>
        <TakenDown gone={gone} what="This sentence was" />
      </div>
    )
  }
  return (
    <div className="statement" id={statementAnchor(statement.id)} data-lead={lead || undefined}>
      <div className="sentence">
        <p className="wording">
          {statement.wording} <ProofMark statement={statement} />
        </p>
        <StatementFacts view={view} statement={statement} />
        <ResponseLine view={view} statement={statement} />
        <SupportLine support={statement.support} />
        <Notices notices={atTheSentence(view, statement)} />
        <Disputing view={view} statement={statement} />
      </div>
      <Margin view={view} statement={statement} />
    </div>
  )
}

/** Leads to the notes without scripts; with them it becomes a button that unfolds them. */
function ProofMark({ statement }: { statement: PublicStatement }) {
  const notes = notesAnchor(statement.id)
  return (
    <a
      className="proof-mark"
      href={`#${notes}`}
      data-opens={notes}
      aria-label={`Proof of: ${statement.wording}`}
    >
      proof
    </a>
  )
}

function Margin({ view, statement }: { view: View; statement: PublicStatement }) {
  const proofs = statement.proofs.filter(({ bearing }) => bearing !== 'disputes')
  const references = statement.references.filter(({ bearing }) => bearing !== 'disputes')
  return (
    <div className="margin">
      <Peek view={view} statement={statement} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div
        className="notes"
        id={notesAnchor(statement.id)}
        role="group"
        aria-label="Proof of the sentence above"
        tabIndex={-1}
      >
        {proofs.map((proof) => (
          <Proof key={proof.id} view={view} proof={proof} statement={statement} />
        ))}
        {references.map((reference) => (
          <Reference key={reference.id} view={view} reference={reference} statement={statement} />
        ))}
        {references.length > 0 && proofs.length === 0 && <ApprovalLine view={view} statement={statement} />}
      </div>
    </div>
  )
}

function ApprovalLine({ view, statement }: { view: View; statement: PublicStatement }) {
  return (
    <p className="particulars approval">
      This sentence was approved by {signers(statement.approvedBy, statement.approvedAt)}; edition{' '}
      {view.snapshot.number}.
    </p>
  )
}

/** What disputes a sentence stands at the sentence and is never folded. */
function Disputing({ view, statement }: { view: View; statement: PublicStatement }) {
  const proofs = statement.proofs.filter(({ bearing }) => bearing === 'disputes')
  const references = statement.references.filter(({ bearing }) => bearing === 'disputes')
  if (proofs.length + references.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className="disputing" role="group" aria-label="Disputed">
      <p className="label">Disputed</p>
      {proofs.map((proof) => (
        <Proof key={proof.id} view={view} proof={proof} statement={statement} brief />
      ))}
      {references.map((reference) => (
        <Reference key={reference.id} view={view} reference={reference} statement={statement} />
      ))}
    </div>
  )
}

/** Notices on the sentence, and those on what it rests on, each once. */
function atTheSentence(view: View, statement: PublicStatement): PublicNotice[] {
  const all = [
    ...noticesOn(view, 'statement', statement.id),
    ...statement.proofs.flatMap((proof) => noticesOn(view, 'passage', proof.passage)),
    ...statement.proofs.flatMap((proof) => noticesOn(view, 'article', proof.article)),
  ]
  return [...new Set(all)]
}
