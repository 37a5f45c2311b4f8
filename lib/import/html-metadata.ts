import { readJsonLd, type StatedArticle } from './json-ld'
import { type Address, type Block, type Detail, type Details, MAX_TITLE } from './model'
import { personNames } from './person-name'
import { isoDay } from './stated-date'

export type FoundMetadata = {
  readonly headline: Detail | null
  readonly headlineBlock: number | null
  readonly details: Details
  readonly addresses: readonly Address[]
  readonly isFree?: boolean
}

const found = (value: string, reason: string): Detail => ({ value, method: 'found', reason })

/**
 * What a page says of itself. A value is taken where the page states it in a field meant for it; where two
 * such fields disagree on the author, none is taken, because a wrong author is worse than none.
 */
export function htmlMetadata(document: Document, html: string, blocks: readonly Block[]): FoundMetadata {
  const stated = readJsonLd(document)
  const headline = readHeadline(document, stated, blocks)
  const details: Record<string, Detail | null> = {
    title: headline,
    published_by: readPublisher(document, stated),
    byline: readByline(document, stated),
    published_date: readPublished(document, stated),
    language: readLanguage(document),
    obtained_from: readSavedFrom(html),
  }
  const block = blocks.findIndex(({ kind, text }) => kind === 'headline' && isSame(text, headline?.value))
  return {
    headline,
    headlineBlock: block === -1 ? null : block,
    details: Object.fromEntries(Object.entries(details).filter(([, detail]) => detail !== null)),
    addresses: readAddresses(document),
    ...(stated?.isFree === undefined ? {} : { isFree: stated.isFree }),
  }
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
const folded = (text: string) => plain(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase()
const isSame = (one: string, other: string | undefined) =>
  other !== undefined && folded(one) === folded(other)

function meta(document: Document, name: string): string {
  const selector = `meta[property="${name}"], meta[name="${name}"]`
  return plain(document.querySelector(selector)?.getAttribute('content'))
}

function readHeadline(
  document: Document,
  stated: StatedArticle | null,
  blocks: readonly Block[],
): Detail | null {
  const heading = blocks.find(({ kind, disposition }) => kind === 'headline' && disposition === 'shown')
  const h1 = document.querySelector('h1') ? plain(document.querySelector('h1')?.textContent) : ''
  const candidates: [string, string][] = [
    [h1 && heading && isSame(heading.text, h1) ? h1 : '', 'The main heading of the page'],
    [plain(stated?.headline), 'The headline in the page’s JSON-LD'],
    [meta(document, 'og:title'), 'The title the page gives for sharing (og:title)'],
  ]
  const usable = candidates.find(([value]) => value !== '' && value.length <= MAX_TITLE)
  if (usable) return found(...usable)
  return fromTitle(plain(document.querySelector('title')?.textContent))
}

/** The window title usually ends with the site's name, which is no part of the headline. */
function fromTitle(title: string): Detail | null {
  const value = title.split(/ [|–—-] /)[0] ?? ''
  if (value === '' || value.length > MAX_TITLE) return null
  const reason = 'The window title, without what follows a dash or bar'
  return { value, method: 'inferred', reason, confidence: 'medium' }
}

function readPublisher(document: Document, stated: StatedArticle | null): Detail | null {
  if (stated?.publisher) return found(stated.publisher, 'The publisher in the page’s JSON-LD')
  const site = meta(document, 'og:site_name')
  return site ? found(site, 'The site name the page gives for sharing (og:site_name)') : null
}

function readByline(document: Document, stated: StatedArticle | null): Detail | null {
  const tagged = meta(document, 'author') || meta(document, 'article:author')
  const statements = [stated?.authors.join(', ') ?? '', /^https?:/.test(tagged) ? '' : tagged].filter(Boolean)
  const names = statements.map(personNames)
  const [first] = names
  return first && names.every((name) => name === first) ? found(first, 'The author the page states') : null
}

function readPublished(document: Document, stated: StatedArticle | null): Detail | null {
  const time = document
    .querySelector('time[itemprop="datePublished"], time[pubdate]')
    ?.getAttribute('datetime')
  const candidates: [string | null, string][] = [
    [isoDay(stated?.published ?? ''), 'datePublished in the page’s JSON-LD'],
    [isoDay(meta(document, 'article:published_time')), 'article:published_time of the page'],
    [isoDay(time ?? ''), 'The time marked as publication on the page'],
  ]
  const days = new Set(candidates.map(([day]) => day).filter(Boolean))
  const [day, reason] = candidates.find(([value]) => value !== null) ?? [null, '']
  return day && days.size === 1 ? found(day, reason) : null
}

function readLanguage(document: Document): Detail | null {
  const value = plain(document.documentElement.getAttribute('lang')).toLowerCase().split(/[-_]/)[0] ?? ''
  return /^[a-z]{2,3}$/.test(value) ? found(value, 'The language the page states') : null
}

/** Browsers write this comment into a page that a person saves. */
function readSavedFrom(html: string): Detail | null {
  const match = /<!-- saved from url=\(\d{1,5}\)(https?:\/\/[^\s<>"]{3,1900}) -->/.exec(html.slice(0, 4096))
  return match?.[1] ? found(match[1], 'Written into the file by the browser that saved it') : null
}

function readAddresses(document: Document): Address[] {
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') || meta(document, 'og:url')
  const reason = 'The address the page gives as its own'
  return isWebAddress(url) ? [{ kind: 'canonical', url, reason }] : []
}

function isWebAddress(url: string): boolean {
  return url.length <= 2000 && /^https?:\/\//i.test(url) && URL.canParse(url)
}
