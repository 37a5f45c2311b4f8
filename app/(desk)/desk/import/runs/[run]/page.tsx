import Link from 'next/link'
import * as z from 'zod'
import { RunProgress } from '@/components/import/run-progress.client'
import { RunRows } from '@/components/import/run-rows'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { requireAdmin } from '@/lib/auth/session'
import { IMPORTABLE } from '@/lib/import-run/model'
import { importRun } from '@/lib/import-run/queries'
import { madePublishers } from '@/lib/import-run/run-result'
import { deskPaths } from '@/lib/paths/desk'
import { instantInWords } from '@/lib/text/instant'

export const metadata = { title: 'Several imports' }
export const dynamic = 'force-dynamic'

export default async function ImportRunPage({ params }: { params: Promise<{ run: string }> }) {
  const actor = await requireAdmin()
  const id = z.uuid().safeParse((await params).run)
  const run = id.success ? await importRun(actor, id.data) : null
  if (!run)
    return (
      <EmptyState
        title="This run is not there"
        action={<Link href={deskPaths.import()}>Import something</Link>}
      >
        It belongs to somebody else, or the address is not right.
      </EmptyState>
    )
  const { list, ...head } = run
  const made = madePublishers(list)
  const importable = list.filter(({ verdict }) => IMPORTABLE.has(verdict ?? '')).length
  return (
    <>
      <PageHeading
        title={run.name}
        lead={`Taken for ${run.source}. Begun on ${instantInWords(run.createdAt)}.`}
      />
      <RunProgress run={head} importable={importable} />
      {made && <p className="my-4">{made}</p>}
      <p className="my-4 text-sm">
        The result as <a href={deskPaths.importRunResult(run.id, 'csv')}>CSV</a> or{' '}
        <a href={deskPaths.importRunResult(run.id, 'json')}>JSON</a>
      </p>
      <RunRows rows={list} />
    </>
  )
}
