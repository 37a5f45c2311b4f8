import type { FeedKind } from '@/lib/paths/forms'
import { writeFeed } from '@/lib/syndication/feeds'
import type { Feed } from '@/lib/syndication/model'

const TYPES: Readonly<Record<FeedKind, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
}

/** A feed as it is answered; `self` is its own path. */
export function sendFeed(kind: FeedKind, feed: Feed, origin: string, self: string): Response {
  return new Response(writeFeed(kind, feed, { origin, self }), {
    headers: {
      'content-type': `${TYPES[kind]}; charset=utf-8`,
      'cache-control': 'public, max-age=0, s-maxage=10',
    },
  })
}
