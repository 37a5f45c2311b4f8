import { parseFeed, parseOpml } from 'feedsmith'
import { MAX_ROWS, type SourceRow } from './model'
import { factsOf, isWebAddress } from './row-facts'

/** A feed nests a few levels; thousands are an attack on whoever reads it. */
const MAX_DEPTH = 100

/** Thrown for a feed that cannot be read; the message is for the person. */
export class UnreadableFeed extends Error {}

type Entry = {
  link?: string | undefined
  title?: string | undefined
  byline?: string | undefined
  published?: string | undefined
}

/** The entries of an RSS, Atom, RDF or JSON feed as rows, newest as the feed has them. Throws `UnreadableFeed`. */
export function feedRows(text: string): { readonly name: string; readonly rows: SourceRow[] } {
  const { name, entries } = safely(text, () => entriesOf(text))
  const from = name ? `the feed “${name.slice(0, 100)}”` : 'the feed'
  return { name, rows: entries.slice(0, MAX_ROWS).map((entry, index) => entryRow(entry, index, from)) }
}

/** The feeds that an OPML file names, as rows. Throws `UnreadableFeed`. */
export function opmlRows(text: string): SourceRow[] {
  const outlines = safely(text, () => parseOpml(text)).body?.outlines ?? []
  const feeds = (outlines as Outline[]).flatMap(addressesIn)
  return [...new Set(feeds)].filter(isWebAddress).map((address) => ({ address }))
}

type Outline = { readonly xmlUrl?: string; readonly outlines?: readonly Outline[] }
const addressesIn = ({ xmlUrl, outlines = [] }: Outline): string[] => [
  ...(xmlUrl ? [xmlUrl] : []),
  ...outlines.flatMap(addressesIn),
]

function entryRow({ link, title, byline, published }: Entry, index: number, from: string): SourceRow {
  if (!link || !isWebAddress(link))
    return { fileName: title || `Entry ${index + 1}`, problem: 'This entry of the feed has no address.' }
  const known = factsOf({ title, byline, published_date: published }, from, false)
  return { address: link.slice(0, 2_000), known }
}

function entriesOf(text: string): { name: string; entries: Entry[] } {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss':
      return {
        name: parsed.feed.title ?? '',
        entries: (parsed.feed.items ?? []).map(({ link, title, pubDate, dc, guid }) => ({
          link: link ?? (guid?.value && isWebAddress(guid.value) ? guid.value : undefined),
          title,
          published: pubDate as string | undefined,
          byline: names(dc?.creators),
        })),
      }
    case 'atom':
      return {
        name: parsed.feed.title?.value ?? '',
        entries: (parsed.feed.entries ?? []).map(({ links = [], title, published, updated, authors }) => ({
          link: (links.find(({ rel }) => !rel || rel === 'alternate') ?? links[0])?.href,
          title: title?.value,
          published: (published ?? updated) as string | undefined,
          byline: names(authors?.map(({ name }) => name)),
        })),
      }
    case 'rdf':
      return {
        name: parsed.feed.title ?? '',
        entries: (parsed.feed.items ?? []).map(({ link, title, dc }) => ({
          link,
          title,
          byline: names(dc?.creators),
        })),
      }
    case 'json':
      return {
        name: parsed.feed.title ?? '',
        entries: (parsed.feed.items ?? []).map(({ url, external_url, title, date_published, authors }) => ({
          link: url ?? external_url,
          title,
          published: date_published as string | undefined,
          byline: names(authors?.map(({ name }) => name)),
        })),
      }
  }
}

const names = (given: readonly (string | undefined)[] | undefined) =>
  given?.filter((name) => name?.trim()).join(', ') || undefined

// Definitions of entities are how a small file becomes a large one, and no feed needs them.
function safely<Value>(text: string, read: () => Value): Value {
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    throw new UnreadableFeed(
      'This feed defines words of its own (DOCTYPE), which feeds have no use for. It was not read.',
    )
  if (depthOf(text) > MAX_DEPTH) throw new UnreadableFeed('This feed is nested too deeply. It was not read.')
  try {
    return read()
  } catch (cause) {
    throw new UnreadableFeed('This looks like a feed and could not be read as one.', { cause })
  }
}

// An upper bound for the depth of markup and of JSON, in one pass.
function depthOf(text: string): number {
  const isMarkup = text.trimStart().startsWith('<')
  const [open, close] = isMarkup ? [/<[a-z]/gi, /<\/|\/>/g] : [/[[{]/g, /[\]}]/g]
  const outside = isMarkup ? withoutQuoted(text) : text
  const marks = [
    ...[...outside.matchAll(open)].map(({ index }) => ({ index, by: 1 })),
    ...[...outside.matchAll(close)].map(({ index }) => ({ index, by: -1 })),
  ].sort((a, b) => a.index - b.index)
  let depth = 0
  let most = 0
  for (const { by } of marks) {
    depth += by
    most = Math.max(most, depth)
  }
  return most
}

// Pages quoted whole in an entry have a depth of their own, which no parser of feeds goes into.
function withoutQuoted(text: string): string {
  const [before = '', ...quoted] = text.split('<![CDATA[')
  return before + quoted.map((part) => part.split(']]>').slice(1).join(']]>')).join('')
}
