import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { Refusal } from '@/lib/result/refusal'
import { editionsFeed } from '@/lib/syndication/feed-entries'
import { loadSyndicated } from '../(reader)/load-publication'
import { sendFeed } from '../feeds/send-feed'

/** The feed of editions under the address that it had first; its entries have the same ids. */
export const GET = defineRoute({
  as: 'anyone',
  input: z.object({}),
  run: async (_nobody, _input, request) => {
    const publication = await loadSyndicated()
    if (!publication) throw new Refusal('not-found')
    const where = { origin: publication.origin, self: '/feed.xml' }
    return sendFeed(request, 'atom', editionsFeed(publication), where)
  },
})
