import { InboxList } from '@/components/inbox/inbox-list.client'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { inboxItems } from '@/lib/inbox/queries'

export const metadata = { title: 'Inbox' }
export const dynamic = 'force-dynamic'

export default async function InboxPage() {
  const actor = await requireEditor()
  const items = await inboxItems(actor)
  return (
    <>
      <PageHeading
        title="Inbox"
        lead="What others want of you: threads, reviews, and evidence of yours that became suspect."
      />
      {items.every(({ done }) => done) && (
        <EmptyState title="Nothing waits for you">
          When a colleague calls you with @ and your name, asks you for a review, or answers where you spoke,
          it appears here.
        </EmptyState>
      )}
      <InboxList items={items} />
    </>
  )
}
