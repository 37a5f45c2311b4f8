import { Note } from '@/components/ui/note'
import type { ChainCheck } from '@/lib/audit/model'
import { dateAndTime } from '@/lib/text/date-and-time'

/** Whether the log is what it was, as recomputed just now. */
export function ChainNote({ chain }: { chain: ChainCheck }) {
  const when = dateAndTime(chain.at)
  if (chain.firstBroken !== null) {
    return (
      <Note tone="problem" role="alert" title={`The chain does not hold from row ${chain.firstBroken} on`}>
        <p>
          A row was changed, taken out or put in. Recomputed {when}. Keep a copy of the database as it is, and
          run “npm run verify”.
        </p>
      </Note>
    )
  }
  if (!chain.endsAtHead) {
    return (
      <Note tone="problem" role="alert" title="The chain does not end where it should">
        <p>The newest rows seem to be missing. Recomputed {when}. Keep a copy of the database as it is.</p>
      </Note>
    )
  }
  return (
    <Note title={`Verified to the last row: ${chain.rows} of ${chain.rows}`}>
      <p>Every hash was recomputed {when}.</p>
    </Note>
  )
}
