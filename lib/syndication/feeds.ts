import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { FeedKind } from '@/lib/paths/forms'
import type { Feed } from './model'

type Where = {
  /** The public address without a trailing slash; without one links stay relative, and name no host. */
  readonly origin: string
  /** The feed's own path. */
  readonly self: string
}

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const clean = (text: string) => text.replace(NOT_XML, '')
const plain = (text: string) => ({ value: clean(text), type: 'text' })
/** A description in RSS is read as markup: what looks like some is spelled out once more. */
const asHtml = (text: string) =>
  clean(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>')

/** A feed written out: Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1. All three carry the same entries and ids. */
export function writeFeed(kind: FeedKind, feed: Feed, where: Where): string {
  if (kind === 'atom') return atom(feed, where)
  return kind === 'rss' ? rss(feed, where) : json(feed, where)
}

function atom(feed: Feed, { origin, self }: Where): string {
  return generateAtomFeed(
    {
      id: feed.id,
      title: plain(feed.title),
      subtitle: plain(feed.description),
      updated: new Date(feed.updated),
      authors: [{ name: clean(feed.publisher) }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: origin + self },
        { rel: 'alternate', type: 'text/html', href: origin + feed.path },
      ],
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: plain(entry.title),
        published: new Date(entry.published),
        updated: new Date(entry.updated),
        links: [{ rel: 'alternate', type: 'text/html', href: origin + entry.path }],
        content: plain(entry.text),
      })),
    },
    { strict: false },
  )
}

function rss(feed: Feed, { origin, self }: Where): string {
  return generateRssFeed(
    {
      title: clean(feed.title),
      link: origin + feed.path,
      description: clean(feed.description),
      language: 'en',
      lastBuildDate: new Date(feed.updated),
      atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: origin + self }] },
      items: feed.entries.map((entry) => ({
        title: clean(entry.title),
        link: origin + entry.path,
        guid: { value: entry.id, isPermaLink: false },
        pubDate: new Date(entry.updated),
        description: asHtml(entry.text),
      })),
    },
    { strict: false },
  )
}

function json(feed: Feed, { origin, self }: Where): string {
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: origin + feed.path,
    feed_url: origin + self,
    language: 'en',
    authors: [{ name: feed.publisher }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: origin + entry.path,
      title: entry.title,
      content_text: entry.text,
      date_published: new Date(entry.published),
      date_modified: new Date(entry.updated),
    })),
  })
  return JSON.stringify(written, null, 2)
}
