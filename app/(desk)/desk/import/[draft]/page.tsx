import Link from 'next/link'
import * as z from 'zod'
import { FailedImport } from '@/components/import/failed-draft.client'
import { ImportReview } from '@/components/import/import-review.client'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { articleOptions, originOptions } from '@/lib/article/queries'
import { requireAdmin } from '@/lib/auth/session'
import { draftKnowledge, failedDraft, importDraft } from '@/lib/import-draft/queries'
import { deskPaths } from '@/lib/paths/desk'

export const metadata = { title: 'Check an import' }
export const dynamic = 'force-dynamic'

export default async function ImportDraftPage({ params }: { params: Promise<{ draft: string }> }) {
  const actor = await requireAdmin()
  const id = z.uuid().safeParse((await params).draft)
  const draft = id.success ? await importDraft(actor, id.data) : null
  const failed = id.success && !draft ? await failedDraft(actor, id.data) : null
  if (failed) {
    return (
      <>
        <PageHeading
          title="This could not be read"
          lead="Nothing is lost. Paste its text or upload the page, and go on from there."
        />
        <FailedImport draft={failed} />
      </>
    )
  }
  if (!draft) {
    return (
      <EmptyState
        title="This import is finished"
        action={<Link href={deskPaths.import()}>Import another</Link>}
      >
        It became an article, was thrown away, or belongs to somebody else.
      </EmptyState>
    )
  }
  const [articles, origins, knowledge] = await Promise.all([
    articleOptions(actor),
    originOptions(actor),
    draftKnowledge(actor, draft),
  ])
  return (
    <>
      <PageHeading
        title="Check what was read"
        lead="Accept or refuse each proposal, correct the facts, then keep it. Words are never changed, only where blocks begin and which are shown."
      />
      <ImportReview draft={draft} known={{ articles, origins, knowledge, method: draft.method }} />
    </>
  )
}
