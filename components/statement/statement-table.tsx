import Link from 'next/link'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import { deskPaths } from '@/lib/paths/desk'
import { STATE_WORDS } from '@/lib/statement/lifecycle'
import type { StatementRow } from '@/lib/statement/model'

/** Statements by their newest wording. */
export function StatementTable({ rows, empty }: { rows: readonly StatementRow[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="Statements"
      stacks
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'wording',
          heading: 'Sentence',
          rowHeading: true,
          cell: (row) => (
            <Link href={deskPaths.statement(row.publicId)} className="reading text-[1.0625rem]">
              {row.wording || 'No words yet'}
            </Link>
          ),
        },
        { key: 'home', heading: 'About', cell: ({ home }) => home.title },
        { key: 'kind', heading: 'Kind', cell: ({ kind }) => kind },
        { key: 'state', heading: 'State', cell: (row) => <State row={row} /> },
        { key: 'evidence', heading: 'Passages', align: 'end', cell: ({ evidence }) => evidence },
        { key: 'references', heading: 'References', align: 'end', cell: ({ references }) => references },
      ]}
    />
  )
}

function State({ row }: { row: StatementRow }) {
  const newer = row.isPublished && row.state !== 'published'
  return (
    <span className="flex flex-wrap gap-1">
      <Tag tone={row.state === 'changes_requested' ? 'attention' : 'plain'}>{STATE_WORDS[row.state]}</Tag>
      {newer && <Tag>an earlier wording is published</Tag>}
    </span>
  )
}
