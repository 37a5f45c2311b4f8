import type { FeedKind } from '@/lib/paths/forms'
import { conditional } from '@/lib/syndication/conditional'
import { writeFeed } from '@/lib/syndication/feeds'
import type { Feed } from '@/lib/syndication/model'

const TYPES: Readonly<Record<FeedKind, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
}

/** A feed as it is answered; `self` is its own path. */
export function sendFeed(
  request: Request,
  kind: FeedKind,
  feed: Feed,
  { origin, self }: { readonly origin: string; readonly self: string },
): Response {
  return conditional(request, writeFeed(kind, feed, { origin, self }), {
    'content-type': `${TYPES[kind]}; charset=utf-8`,
    'cache-control': 'public, max-age=0, s-maxage=10',
  })
}
