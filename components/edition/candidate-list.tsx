import Link from 'next/link'
import { Checkbox } from '@/components/ui/checkbox'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { LEDGER_KINDS } from '@/lib/edition/labels'
import type { Candidate } from '@/lib/edition/model'
import { deskPaths } from '@/lib/paths/desk'
import type { Choices, Entry } from './choices'
import { EntryFields } from './entry-fields'

// A notice has a row of its own, and what is withdrawn is chosen elsewhere.
const KINDS = LEDGER_KINDS.filter(
  (kind) => kind !== 'notice' && kind !== 'withdrawal' && kind !== 'retraction',
)

type Props = {
  candidates: readonly Candidate[]
  chosen: Choices['chosen']
  onChange: (revisionId: string, entry: Entry | null) => void
}

/** Statements that are approved and pass every rule. */
export function CandidateList({ candidates, chosen, onChange }: Props) {
  if (candidates.length === 0) {
    return (
      <EmptyState title="No statement is ready">
        A statement is ready when a second person has signed its evidence and approved it.
      </EmptyState>
    )
  }
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {candidates.map((candidate) => {
        const entry = chosen[candidate.revisionId]
        return (
          <li key={candidate.revisionId} className="py-3">
            <Checkbox
              checked={entry !== undefined}
              onChange={(event) =>
                onChange(candidate.revisionId, event.target.checked ? candidate.entry : null)
              }
              label={<span className="reading text-lg leading-snug">{candidate.wording}</span>}
              hint={<CandidateFacts candidate={candidate} />}
            />
            {entry && (
              <div className="ms-6.5">
                <EntryFields
                  kinds={KINDS}
                  entry={entry}
                  about={candidate.wording}
                  onChange={(changed) => onChange(candidate.revisionId, changed)}
                />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function CandidateFacts({ candidate }: { candidate: Candidate }) {
  const { subject, before, wording, approvedBy, publicId } = candidate
  return (
    <>
      <Tag>{before === null ? 'new' : 'changed'}</Tag> {subject} · approved by {approvedBy} ·{' '}
      <Link href={deskPaths.statement(publicId)}>open</Link>
      {before !== null && before !== wording && (
        <span className="mt-1 block">
          In the edition now: <span className="reading">{before}</span>
        </span>
      )}
    </>
  )
}
