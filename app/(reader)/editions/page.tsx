import { EditionsPage } from '@/components/reader/editions-page'
import { editionList, editionSnapshot } from '@/lib/edition/public-queries'
import { pageTitles } from '@/lib/syndication/page-titles'

export const metadata = { title: pageTitles.editions }
// It has no edition of its own, so it is made anew for each visit.
export const dynamic = 'force-dynamic'

export default async function Page() {
  const editions = await editionList()
  const latest = await editionSnapshot(editions[0]?.number ?? 0)
  return <EditionsPage editions={editions} points={latest?.points ?? []} />
}
