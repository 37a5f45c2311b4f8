import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PreviewNote } from '@/components/preview/preview-note'
import { previewPlace } from '@/components/preview/preview-place'
import { Frame } from '@/components/reader/frame'
import { subjectPage } from '@/components/reader/subject-page'
import { viewOf } from '@/components/reader/view'
import { previewOf } from '@/lib/auth/preview-token'
import { requireEditor } from '@/lib/auth/session'
import { previewDraft } from '@/lib/newsroom/preview-draft'

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } }
export const dynamic = 'force-dynamic'

export default async function PreviewPage({ params }: { params: Promise<{ token: string }> }) {
  const actor = await requireEditor()
  const previewed = await previewOf(actor, (await params).token)
  if (!previewed) notFound()
  const preview = await previewDraft(actor, previewed)
  if (!preview.ok) return <PreviewNote state={preview.reason} />
  const { snapshot, at, statement } = preview.value
  const view = viewOf(snapshot, [], { base: '', latest: snapshot.number })
  const page = subjectPage(view, at)
  return (
    <>
      <PreviewNote state="shown" place={previewPlace(snapshot, at, statement)} />
      <Frame view={view} place={page.place} front={page.front}>
        {page.body}
      </Frame>
    </>
  )
}
