import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { addressBook } from '@/lib/edition/addresses'
import { editionSnapshot, editionSummary, latestEditionNumber } from '@/lib/edition/public-queries'
import { sitemap } from '@/lib/edition/sitemap'
import { env } from '@/lib/env/env'
import { latestPaths } from '@/lib/paths/reader'
import { Refusal } from '@/lib/result/refusal'

/** Search engines want whole addresses: without a public one there is no sitemap. */
export const GET = defineRoute({
  as: 'anyone',
  input: z.object({}),
  run: async () => {
    const origin = env().publicOrigin
    const number = (await latestEditionNumber()) ?? 0
    // As readers may have it now: an address can be a name that was taken down.
    const [snapshot, summary] = [await editionSnapshot(number), await editionSummary(number)]
    if (!origin || !snapshot || !summary) throw new Refusal('not-found')
    // While an edition holds sample data no page of it is to be indexed, and a list of them would ask for just that.
    const pages = snapshot.sample ? [] : [...addressBook(snapshot).pages, latestPaths.editions()]
    return new Response(sitemap(origin, pages, summary.publishedAt), {
      headers: {
        'content-type': 'application/xml; charset=utf-8',
        'cache-control': 'public, max-age=0, s-maxage=10',
      },
    })
  },
})
