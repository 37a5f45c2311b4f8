import * as z from 'zod'

import { defineRoute } from '@/lib/action/define-route'
import { editionList } from '@/lib/edition/public-queries'
import { env } from '@/lib/env/env'
import { editionsDocument } from '@/lib/syndication/editions-document'

/** The list of editions in another form. */
export const GET = defineRoute({
  as: 'anyone',
  input: z.object({}),
  run: async () => {
    const document = editionsDocument(await editionList(), env().publicOrigin ?? '')
    return new Response(`${JSON.stringify(document, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'public, max-age=0, s-maxage=10',
        'x-robots-tag': 'noindex',
      },
    })
  },
})
