import { DataTable } from '@/components/ui/data-table'
import { browserName } from '@/lib/auth/browser-name'
import type { OwnSession } from '@/lib/auth/session-standing'
import { dateAndTime } from '@/lib/text/date-and-time'
import { EndSession } from './end-session.client'

/** Where one is signed in, each with a way to end it. */
export function OwnSessions({
  sessions,
  hereId,
}: {
  sessions: readonly OwnSession[]
  hereId: string | undefined
}) {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="reading mb-3 text-xl font-medium">
        Where you are signed in
      </h2>
      <DataTable
        caption="Your sessions"
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          {
            key: 'device',
            heading: 'Browser',
            rowHeading: true,
            cell: (session) => browserName(session.userAgent),
          },
          { key: 'since', heading: 'Signed in', cell: (session) => dateAndTime(session.createdAt) },
          { key: 'seen', heading: 'Last used', cell: (session) => dateAndTime(session.lastSeenAt) },
          {
            key: 'do',
            heading: 'Change',
            cell: (session) => (session.id === hereId ? 'this one' : <EndSession sessionId={session.id} />),
          },
        ]}
      />
      <p className="mt-2 text-sm text-soft">
        A session ends by itself two hours after its last use, and twelve hours after signing in.
      </p>
    </section>
  )
}
