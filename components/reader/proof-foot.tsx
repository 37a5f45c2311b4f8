import type { PublicStatement } from '@/lib/edition/model'
import { reportHref } from './proof-report'
import { signers } from './proof-voice'
import type { View } from './view'
import { proofWords as words } from './words/proof'

type Props = { view: View; statement: PublicStatement; own: boolean }

/** Once for the sentence, below all it rests on: who approved it, its own page, and where to report an error. */
export function ProofFoot({ view, statement, own }: Props) {
  const { snapshot, paths, corrections } = view
  const report = reportHref(corrections, statement.id, snapshot.number)
  return (
    <div className="proof-foot">
      <p className="particulars">
        {words.approved}
        {signers(statement.approvedBy, statement.approvedAt)};{' '}
        {words.edition(snapshot.number, statement.since)}.
      </p>
      <p className="particulars proof-actions">
        {!own && <a href={paths.statement(statement.id)}>{words.ownPage}</a>}
        {!own && report && <span className="separator"> · </span>}
        {report && <a href={report}>{words.report}</a>}
      </p>
    </div>
  )
}
