import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { addressBookOf, editionSummary, latestEditionNumber } from '@/lib/edition/public-queries'
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
    const [book, summary] = [await addressBookOf(number), await editionSummary(number)]
    if (!origin || !book || !summary) throw new Refusal('not-found')
    return new Response(sitemap(origin, [...book.pages, latestPaths.editions()], summary.publishedAt), {
      headers: {
        'content-type': 'application/xml; charset=utf-8',
        'cache-control': 'public, max-age=0, s-maxage=10',
      },
    })
  },
})
