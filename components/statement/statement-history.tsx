import Link from 'next/link'
import { deskPaths } from '@/lib/paths/desk'
import { type REVISION_EVENTS, type RevisionEventKind, STATE_WORDS } from '@/lib/statement/lifecycle'
import { CHANGE_REASONS, type RevisionHead, type StatementView } from '@/lib/statement/model'
import { fullInstant } from './full-date'

const EVENT_WORDS: Readonly<Record<RevisionEventKind, string>> = {
  submitted: 'submitted for review',
  changes_requested: 'changes asked for',
  approved: 'approved',
  published: 'published',
  superseded: 'superseded by a later wording',
  retracted: 'withdrawn',
} satisfies Record<(typeof REVISION_EVENTS)[number], string>

/** All wordings of a statement, newest first, with what happened to each. */
export function StatementHistory({ statement, current }: { statement: StatementView; current: string }) {
  return (
    <section aria-labelledby="history-heading" className="mt-12 border-t border-rule pt-4">
      <h2 id="history-heading" className="mb-3 text-lg font-medium">
        History
      </h2>
      <ol className="flex flex-col gap-5">
        {statement.revisions.map((revision) => (
          <li key={revision.id} className="max-w-3xl">
            <Heading publicId={statement.publicId} revision={revision} isCurrent={revision.id === current} />
            <p className="reading">{revision.wording || 'No words yet.'}</p>
            <p className="text-sm text-soft">by {revision.writers.join(', ')}</p>
            <Events revision={revision} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Heading({
  publicId,
  revision,
  isCurrent,
}: {
  publicId: string
  revision: RevisionHead
  isCurrent: boolean
}) {
  const words = `Revision ${revision.number}: ${STATE_WORDS[revision.state]}`
  return (
    <h3 className="font-sans text-sm font-semibold">
      {isCurrent ? (
        <>{words} (shown above)</>
      ) : (
        <Link href={{ pathname: deskPaths.statement(publicId), query: { revision: revision.number } }}>
          {words}
        </Link>
      )}
    </h3>
  )
}

function Events({ revision }: { revision: RevisionHead }) {
  return (
    <ul className="mt-1 text-sm">
      {revision.events.map((event) => (
        <li key={event.seq}>
          {fullInstant(event.at)}: {EVENT_WORDS[event.kind]} by {event.by}
          {event.edition !== null && `, edition ${event.edition}`}
          {event.reason && `: ${CHANGE_REASONS[event.reason]}`}
          {event.note && ` “${event.note}”`}
        </li>
      ))}
    </ul>
  )
}
