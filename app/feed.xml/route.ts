import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { atomFeed } from '@/lib/edition/atom-feed'
import { editionSnapshot, latestEditionNumber } from '@/lib/edition/public-queries'
import { env } from '@/lib/env/env'
import { Refusal } from '@/lib/result/refusal'

/** The ledger as a feed. */
export const GET = defineRoute({
  as: 'anyone',
  input: z.object({}),
  run: async () => {
    const latest = await editionSnapshot((await latestEditionNumber()) ?? 0)
    if (!latest) throw new Refusal('not-found')
    return new Response(atomFeed(latest, env().publicOrigin), {
      headers: {
        'content-type': 'application/atom+xml; charset=utf-8',
        'cache-control': 'public, max-age=0, s-maxage=10',
      },
    })
  },
})
