import { FurnitureWaiting } from '@/components/review/furniture-waiting.client'
import { OwnWork } from '@/components/review/own-work'
import { ReviewStream } from '@/components/review/review-stream.client'
import { EmptyState } from '@/components/ui/empty-state'
import { OnThisPage } from '@/components/ui/on-this-page'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { titleFacts } from '@/lib/edition/queries'
import { viewFurniture } from '@/lib/furniture/model'
import { furnitureList } from '@/lib/furniture/queries'
import { reviewStream } from '@/lib/review/queries'

export const metadata = { title: 'Review' }
export const dynamic = 'force-dynamic'

export default async function ReviewPage() {
  const actor = await requireEditor()
  const [{ toReview, own }, furniture, facts] = await Promise.all([
    reviewStream(actor),
    furnitureList(actor),
    titleFacts(actor),
  ])
  const waiting = furniture
    .map((entry) => viewFurniture(entry, actor.id))
    .filter(({ state }) => state === 'to-sign')
    .map((view) => ({ ...view, facts: facts.get(view.revisionId) ?? [] }))
  return (
    <>
      <PageHeading
        title="Review"
        lead="What others wrote, one after another. Nobody reviews what they had a hand in."
      />
      {toReview.length === 0 && (
        <EmptyState title="No statement waits for you.">
          A statement comes here when another editor submits it, or when something changed under an approval.
        </EmptyState>
      )}
      {toReview.length > 0 && waiting.length > 0 && (
        <OnThisPage parts={[['furniture-heading', 'Titles and other public words']]} />
      )}
      <ReviewStream items={toReview} />
      <FurnitureWaiting entries={waiting} />
      <OwnWork items={own} />
    </>
  )
}
