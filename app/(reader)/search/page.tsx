import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Frame } from '@/components/reader/frame'
import { SearchPage } from '@/components/reader/search-page'
import { searchWords } from '@/components/reader/words/search'
import { clientAddress, PEER_HEADER } from '@/lib/action/client-address'
import { countCall } from '@/lib/action/rate-limit'
import { env } from '@/lib/env/env'
import { Refusal } from '@/lib/result/refusal'
import { parseQuery } from '@/lib/search/parse-query'
import { searchEdition } from '@/lib/search/public-queries'
import { loadLatestView } from '../load-view'

export const metadata: Metadata = { title: searchWords.title, robots: { index: false } }
export const dynamic = 'force-dynamic'

/** A search is the one reader's page that asks the database anew each time. */
const LIMIT = { points: 60, seconds: 60 }

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { q } = await searchParams
  const view = await loadLatestView()
  const query = parseQuery(typeof q === 'string' ? q : '')
  const found =
    query.phrases.length > 0 && (await mayAsk()) ? await searchEdition(view.snapshot, query) : null
  return (
    <Frame view={view} place="search">
      <SearchPage view={view} query={query} found={found} asked={q !== undefined} />
    </Frame>
  )
}

async function mayAsk(): Promise<boolean> {
  const all = await headers()
  const address = clientAddress(all.get('x-forwarded-for'), all.get(PEER_HEADER), env().trustedProxies)
  try {
    await countCall('passing', 'search', address, LIMIT)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
