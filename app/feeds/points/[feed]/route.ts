import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { editionSnapshot } from '@/lib/edition/public-queries'
import { FEED_KINDS, type FeedKind, feedPaths } from '@/lib/paths/forms'
import { Refusal } from '@/lib/result/refusal'
import { pointFeed } from '@/lib/syndication/feed-entries'
import { withdrawalsOf } from '@/lib/syndication/withdrawals'
import { loadSyndicated } from '../../../(reader)/load-publication'
import { sendFeed } from '../../send-feed'

const FEED = new RegExp(`^[1-9]\\d{0,2}\\.(${FEED_KINDS.join('|')})$`)

/** The sentences of one point. Its number does the addressing: slugs come and go. */
export const GET = defineRoute({
  as: 'anyone',
  input: z.object({ feed: z.string().regex(FEED) }),
  run: async (_nobody, { feed }, request) => {
    const [number = '', kind] = feed.split('.') as [string, FeedKind]
    const publication = await loadSyndicated()
    const point = publication?.snapshot.points.find((one) => one.number === Number(number))
    if (!publication || !point) throw new Refusal('not-found')
    const withdrawn = await withdrawalsOf(publication.snapshot, point, editionSnapshot)
    const written = pointFeed(publication, point, withdrawn)
    const where = { origin: publication.origin, self: feedPaths.point(point.number, kind) }
    return sendFeed(request, kind, written, where)
  },
})
