import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { feedPaths } from '@/lib/paths/forms'
import { Refusal } from '@/lib/result/refusal'
import { correctionsFeed, editionsFeed } from '@/lib/syndication/feed-entries'
import { loadSyndicated } from '../../(reader)/load-publication'
import { sendFeed } from '../send-feed'

const FEEDS = { editions: editionsFeed, corrections: correctionsFeed } as const
const named = z.templateLiteral([z.enum(['editions', 'corrections']), '.', z.enum(['atom', 'rss', 'json'])])

/** What changed, edition by edition; and what was corrected or taken back. */
export const GET = defineRoute({
  as: 'anyone',
  input: z.object({ feed: named }),
  run: async (_nobody, { feed }, request) => {
    const [name, kind] = feed.split('.') as ['editions' | 'corrections', 'atom' | 'rss' | 'json']
    const publication = await loadSyndicated()
    if (!publication) throw new Refusal('not-found')
    const where = { origin: publication.origin, self: feedPaths[name](kind) }
    return sendFeed(request, kind, FEEDS[name](publication), where)
  },
})
