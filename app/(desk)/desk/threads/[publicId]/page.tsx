import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PageThread } from '@/components/thread/thread-list.client'
import { aboutHref, KIND_WORDS, shortened } from '@/components/thread/words'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { deskPaths } from '@/lib/paths/desk'
import { colleagueOptions, threadByPublicId } from '@/lib/thread/queries'

export const metadata = { title: 'Thread' }
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ publicId: string }> }

export default async function ThreadPage({ params }: Props) {
  const actor = await requireEditor()
  const thread = await threadByPublicId(actor, (await params).publicId)
  if (!thread) notFound()
  const colleagues = await colleagueOptions(actor)
  return (
    <>
      <PageHeading
        title={`Thread ${KIND_WORDS[thread.about.kind]}`}
        lead={
          <>
            <Link href={aboutHref(thread.about) as Route}>{shortened(thread.about.words, 200)}</Link> · begun
            by {thread.by}
          </>
        }
      />
      <div className="max-w-3xl">
        <PageThread thread={thread} colleagues={colleagues} />
      </div>
      <p className="mt-10 text-sm">
        <Link href={deskPaths.inbox()}>Inbox</Link>
      </p>
    </>
  )
}
