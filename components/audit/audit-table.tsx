import { DataTable } from '@/components/ui/data-table'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import type { AuditPage, AuditRow } from '@/lib/audit/model'
import { deskPaths } from '@/lib/paths/desk'
import { dateAndTime } from '@/lib/text/date-and-time'

type Props = { page: AuditPage; filter: { actor: string; subject: string } }

/** A page of the log, newest first. */
export function AuditTable({ page, filter }: Props) {
  return (
    <>
      <DataTable
        caption="Audit log, newest first"
        rows={page.rows}
        rowKey={(row) => row.seq}
        empty={<EmptyState title="Nothing to show">No row matches what was asked for.</EmptyState>}
        columns={[
          { key: 'seq', heading: 'Row', align: 'end', rowHeading: true, cell: (row) => row.seq },
          { key: 'at', heading: 'When', cell: (row) => dateAndTime(row.at) },
          { key: 'actor', heading: 'Who', cell: (row) => row.actor },
          { key: 'action', heading: 'What', cell: (row) => row.action },
          { key: 'subject', heading: 'To what', cell: (row) => <Subject row={row} /> },
        ]}
      />
      {page.olderThan && (
        <p>
          <a href={olderHref(filter, page.olderThan)}>Older rows</a>
        </p>
      )}
    </>
  )
}

function Subject({ row }: { row: AuditRow }) {
  return (
    <>
      <span className="break-all">{row.subject}</span>
      {row.details !== '{}' && (
        <Disclosure summary="details" className="text-sm">
          <code className="text-xs break-all whitespace-pre-wrap">{row.details}</code>
        </Disclosure>
      )}
    </>
  )
}

function olderHref(filter: Props['filter'], before: string): string {
  const query = new URLSearchParams({ ...filter, before })
  return `${deskPaths.audit()}?${query}`
}
