import { EditionsPage } from '@/components/reader/editions-page'
import { editionList } from '@/lib/edition/public-queries'

export const metadata = { title: 'Editions' }
// It has no edition of its own, so it is made anew for each visit.
export const dynamic = 'force-dynamic'

export default async function Page() {
  return <EditionsPage editions={await editionList()} />
}
