import { ArticleText } from '@/components/annotation/article-text'
import type { OpenText } from '@/components/suspect/select-words.client'
import { SuspectStream } from '@/components/suspect/suspect-stream.client'
import { EmptyState } from '@/components/ui/empty-state'
import { Note } from '@/components/ui/note'
import { PageHeading } from '@/components/ui/page-heading'
import { articleForWorkspace } from '@/lib/article/queries'
import type { Editor } from '@/lib/auth/model'
import { requireEditor } from '@/lib/auth/session'
import type { SuspectPassage } from '@/lib/placement/model'
import { suspectPassage, suspectQueue } from '@/lib/placement/queries'

export const metadata = { title: 'Suspect evidence' }
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<{ passage?: string | string[]; text?: string | string[] }> }

export default async function SuspectPage({ searchParams }: Props) {
  const actor = await requireEditor()
  const { passage: wanted, text } = await searchParams
  const asked = typeof wanted === 'string' ? wanted : null
  const queue = await suspectQueue(actor)
  const waiting = queue.some(({ publicId }) => publicId === asked)
  // One that waits no longer can still be looked at, and decided again.
  const other = asked && !waiting ? await suspectPassage(actor, asked) : null
  const items = other ? [other, ...queue] : queue
  const chosen = items.find(({ publicId }) => publicId === asked)
  return (
    <>
      <PageHeading
        title="Suspect evidence"
        lead="Passages whose article changed, or whose publisher added a notice, since somebody last looked. Nothing is attached again by itself: say where each stands now."
      />
      {asked && !chosen && (
        <Note title="The passage of this address is not there." className="mb-4">
          It was deleted, or never marked.
        </Note>
      )}
      {items.length === 0 && (
        <EmptyState title="No passage waits.">
          A passage comes here when a new version of its article has other words or other surroundings, or
          when the publisher adds a notice, and something rests on it.
        </EmptyState>
      )}
      <SuspectStream
        items={items}
        asked={chosen?.publicId ?? null}
        open={chosen && text === 'open' ? await openText(actor, chosen) : null}
      />
    </>
  )
}

/** The current text of the article, for selecting in it. */
async function openText(actor: Editor, { publicId, articleSlug }: SuspectPassage): Promise<OpenText | null> {
  const article = await articleForWorkspace(actor, articleSlug)
  if (!article) return null
  const { version, blocks, cautions } = article
  return {
    publicId,
    version: {
      id: version.id,
      number: version.number,
      capturedAt: version.createdAt.toISOString(),
      text: version.text,
      blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    },
    drawn: <ArticleText text={version.text} blocks={blocks} cautions={cautions} />,
  }
}
