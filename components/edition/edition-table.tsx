import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { EditionSummary } from '@/lib/edition/model'
import { dateAndTime } from '@/lib/text/date-and-time'

/** All editions, newest first, with what proves that they did not change. */
export function EditionTable({ editions }: { editions: readonly EditionSummary[] }) {
  return (
    <DataTable
      caption="Editions"
      rows={editions}
      rowKey={({ number }) => String(number)}
      empty={
        <EmptyState title="No edition yet">
          An admin prepares the first one from what has been approved.
        </EmptyState>
      }
      columns={[
        {
          key: 'number',
          heading: 'Edition',
          rowHeading: true,
          cell: ({ number }) => <a href={`/editions/${number}`}>Edition {number}</a>,
        },
        {
          key: 'at',
          heading: 'Published',
          cell: ({ publishedAt }) => dateAndTime(new Date(publishedAt)),
        },
        {
          key: 'files',
          heading: 'For machines',
          cell: ({ number }) => <a href={`/editions/${number}/edition.json`}>edition.json</a>,
        },
        {
          key: 'hash',
          heading: 'SHA-256 of what it holds',
          cell: ({ snapshotSha256 }) => <span className="font-mono text-xs break-all">{snapshotSha256}</span>,
        },
      ]}
    />
  )
}
