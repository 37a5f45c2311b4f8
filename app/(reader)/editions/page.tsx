import { EditionsPage } from '@/components/reader/editions-page'
import { editionList } from '@/lib/edition/public-queries'
import { pageTitles } from '@/lib/syndication/page-titles'
import { loadLatestView } from '../load-view'

export const metadata = { title: pageTitles.editions }
// It has no edition of its own, so it is made anew for each visit.
export const dynamic = 'force-dynamic'

export default async function Page() {
  const editions = await editionList()
  return <EditionsPage editions={editions} view={editions.length > 0 ? await loadLatestView() : null} />
}
