import Link from 'next/link'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Tag, type TagTone } from '@/components/ui/tag'
import { RUN_PROBLEMS, type RunRow } from '@/lib/import-run/model'
import { verdictWords } from '@/lib/import-run/run-result'
import { draftForRowAction } from '@/lib/newsroom/actions'
import { deskPaths } from '@/lib/paths/desk'
import { OpenDraft } from './open-draft.client'

const COLUMNS: readonly Column<RunRow>[] = [
  { key: 'number', heading: 'Row', align: 'end', cell: ({ number }) => number },
  { key: 'what', heading: 'Article', rowHeading: true, cell: (row) => <What row={row} /> },
  { key: 'verdict', heading: 'What is with it', cell: (row) => <Says row={row} /> },
]

/** The rows of a run, each with its verdict and the way on. */
export function RunRows({ rows }: { rows: readonly RunRow[] }) {
  return <DataTable caption="Rows of this run" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} stacks />
}

function What({ row }: { row: RunRow }) {
  const name = row.article?.title ?? row.title
  const from = row.address ?? row.fileName ?? ''
  return (
    <span className="break-words">
      {name ?? from}
      {name && <span className="block text-sm font-normal text-soft">{from}</span>}
    </span>
  )
}

function Says({ row }: { row: RunRow }) {
  return (
    <>
      <Tag tone={toneOf(row)}>{verdictWords(row.verdict)}</Tag>
      {row.says && <span className="mt-1 block text-sm">{row.says}</span>}
      {row.state === 'failed' && (
        <span className="mt-1 block">
          <OpenDraft open={draftForRowAction} input={{ rowId: row.id }} words={RUN_PROBLEMS}>
            Paste or upload its text
          </OpenDraft>
        </span>
      )}
      {row.draftId && (
        <span className="mt-1 block">
          <Link href={deskPaths.importDraft(row.draftId)}>Decide</Link>
        </span>
      )}
      {!row.article && row.like && (
        <span className="mt-1 block">
          <Link href={deskPaths.workspace(row.like.slug)}>Open “{row.like.title}”</Link>
        </span>
      )}
      {row.article && (
        <span className="mt-1 block">
          <Link href={deskPaths.workspace(row.article.slug)}>Open the article</Link>
        </span>
      )}
    </>
  )
}

function toneOf({ state, verdict }: RunRow): TagTone {
  if (state === 'failed') return 'problem'
  if (verdict === 'draft') return 'attention'
  return verdict?.startsWith('imported') || verdict === 'new' ? 'strong' : 'plain'
}
