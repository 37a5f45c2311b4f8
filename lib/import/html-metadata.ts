import { readAddresses } from './addresses'
import { readByline } from './byline'
import { readJsonLd } from './json-ld'
import { readLanguage } from './language'
import type { Address, Alternative, Alternatives, Block, Detail, Details } from './model'
import { collectPage, type PageStatements, statedAs } from './page-statements'
import { folded, plain } from './plain-words'
import { readPublished } from './published'
import { hostOf, readSiteName, siteNames } from './site-name'
import { type Headline, readHeadline } from './title'
import { foundDetail, type Weighed } from './weighed'

export type FoundMetadata = {
  readonly headline: Detail | null
  readonly headlineBlock: number | null
  readonly details: Details
  readonly alternatives?: Alternatives
  readonly addresses: readonly Address[]
  readonly isFree?: boolean
}
export type HtmlPage = {
  readonly document: Document
  readonly html: string
  readonly address?: string | undefined
}

/**
 * What a page says of itself, each value with the place where it stands. Places that speak of the same thing
 * are weighed against each other; what was not taken stays as an alternative for a person to choose.
 */
export function htmlMetadata(page: HtmlPage, blocks: readonly Block[]): FoundMetadata {
  const parts = collectPage(page.document)
  const address = addressOf(page, parts)
  const stated = readJsonLd(parts.jsonLd, [address].filter(Boolean))
  const title = readHeadline(parts, stated, blocks, hostOf(address))
  const publisher = readSiteName(parts, stated, address, title.detail?.value)
  const language = readLanguage(parts, stated, textOf(blocks))
  const near = headlineBlocks(blocks, title)
  const { heading } = title
  const place = { language: writtenIn(parts, language, address), address }
  const sites = [...siteNames(parts, stated), { value: publisher.detail?.value ?? '', where: '' }]
  const weighedFields: Record<string, Weighed> = {
    title,
    published_by: publisher,
    byline: readByline(parts, stated, near, heading, sites),
    published_date: readPublished(parts, stated, near, heading, place),
    language: { detail: language, alternatives: [] },
    obtained_from: { detail: readSavedFrom(page.html), alternatives: [] },
  }
  return {
    headline: title.detail,
    headlineBlock: blockOf(title.detail, blocks),
    ...fieldsOf(weighedFields),
    addresses: readAddresses(parts, page.address ?? ''),
    ...(stated.article?.isFree === undefined ? {} : { isFree: stated.article.isFree }),
  }
}

function fieldsOf(
  fields: Readonly<Record<string, Weighed>>,
): Pick<FoundMetadata, 'details' | 'alternatives'> {
  const details: Record<string, Detail> = {}
  const alternatives: Record<string, readonly Alternative[]> = {}
  for (const [field, { detail, alternatives: others }] of Object.entries(fields)) {
    if (detail) details[field] = detail
    if (others.length > 0) alternatives[field] = others
  }
  return { details, ...(Object.keys(alternatives).length > 0 ? { alternatives } : {}) }
}

const textOf = (blocks: readonly Block[]) =>
  blocks
    .filter(({ disposition }) => disposition === 'shown')
    .map(({ text }) => text)
    .join('\n')

/** The address it was fetched from, else the one that the page gives as its own. */
function addressOf({ address }: HtmlPage, parts: PageStatements): string {
  const canonical = parts.links.find(({ rel }) => rel === 'canonical')?.href
  return (
    [address, canonical, statedAs(parts, 'og:url')?.value].find((url) => url && /^https?:/i.test(url)) ?? ''
  )
}

/** The language with its country, on which the order of day and month in numbers depends. */
function writtenIn(parts: PageStatements, language: Detail | null, address: string): string {
  const stated = [parts.language, statedAs(parts, 'og:locale')?.value ?? ''].map((value) =>
    value.toLowerCase().replace('_', '-'),
  )
  const country = /\.(?:uk|au|ie|in|nz|za)$/.test(hostOf(address)) ? 'en-gb' : undefined
  const code = language?.value ?? ''
  return stated.find((value) => value.startsWith(`${code}-`)) ?? (code === 'en' ? (country ?? code) : code)
}

/** The headline’s own block: a heading with these words, else one of the first shown blocks that has them. */
function blockOf(headline: Detail | null, blocks: readonly Block[]): number | null {
  if (!headline) return null
  const isSame = sayerOf(headline.value)
  const heading = blocks.findIndex((block) => block.kind === 'headline' && isSame(block))
  if (heading !== -1) return heading
  const shown = blocks.filter(({ disposition }) => disposition === 'shown').slice(0, 5)
  const first = shown.find(isSame)
  return first ? blocks.indexOf(first) : null
}

/** Whether a block says these words; what is far longer is not looked at. */
function sayerOf(words: string): (block: Block) => boolean {
  const sought = folded(words)
  return ({ text }) => text.length < 2 * words.length + 20 && folded(text) === sought
}

/** How many long paragraphs may pass before a line no longer belongs to the headline. */
const LONG = 200
const AFTER = 20
const BEFORE = 4

/** The lines below a headline that only a line break parts from them. */
function glued(blocks: readonly Block[], headline: string): string[] {
  const block = blocks
    .slice(0, AFTER)
    .find(({ text }) => folded(text.split('\n', 1)[0] ?? '') === folded(headline))
  return headline === '' ? [] : (block?.text.split('\n').slice(1) ?? [])
}

const isSentence = (text: string) => text.length >= 80 && /[.!?…。！？][”"’»」]?$/u.test(text)

/** The short lines around the headline, first those after it, up to the running text. */
function headlineBlocks(blocks: readonly Block[], { detail, heading }: Headline): string[] {
  const sayers = [detail?.value, heading?.element.textContent].flatMap((words) =>
    words ? [sayerOf(plain(words))] : [],
  )
  const at = blocks.findIndex((block) => sayers.some((isSame) => isSame(block)))
  if (at === -1) return glued(blocks, detail?.value ?? '')
  const after: string[] = []
  let long = 0
  for (const { text } of blocks.slice(at + 1, at + AFTER)) {
    long += text.length >= LONG ? 1 : isSentence(text) ? 0.4 : 0
    if (long > 1) break
    after.push(text)
  }
  return [...after, ...blocks.slice(Math.max(0, at - BEFORE), at).map(({ text }) => text)]
}

/** Browsers write this comment into a page that a person saves. */
function readSavedFrom(html: string): Detail | null {
  const match = /<!-- saved from url=\(\d{1,5}\)(https?:\/\/[^\s<>"]{3,1900}) -->/.exec(html.slice(0, 4096))
  return match?.[1] ? foundDetail(match[1], 'Written into the file by the browser that saved it') : null
}
