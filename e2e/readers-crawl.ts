import { type Form, formPath } from '@/lib/paths/forms'
import { knock } from './knock'

export type Page = { readonly address: string; readonly body: string }

const LINK = /href="([^"#?]*)[^"]*"/g
/** Not pages, or not for readers; other forms of pages are asked for by `otherForms`. */
const ELSEWHERE = /^\/(_next|desk|sign-in|api|feeds)\b|\.(css|js|svg|woff2|ico|json|md|bib|ris)$/

/**
 * Every page that a reader can come to from here, and what is sent when a browser asks for its data alone.
 * Editions other than those in `editions` are looked at by their first page only.
 */
export async function crawl(from: readonly string[], editions: readonly number[]): Promise<Page[]> {
  const waiting = [...from]
  const seen = new Set(waiting)
  const pages: Page[] = []
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const { body } = await knock(address)
    const data = await knock(`${address}?_rsc`, { headers: { rsc: '1' } })
    pages.push({ address, body }, { address: `${address} (data)`, body: data.body })
    for (const [, link = ''] of body.matchAll(LINK)) {
      if (!link.startsWith('/') || ELSEWHERE.test(link) || seen.has(link) || !isWanted(link, editions))
        continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return pages
}

function isWanted(address: string, editions: readonly number[]): boolean {
  const [, number, rest] = /^\/editions\/(\d+)(\/.*)?$/.exec(address) ?? []
  return number === undefined || rest === undefined || editions.includes(Number(number))
}

/** What machines read: feeds, edition files, the map of the site. */
export async function machineForms(editions: readonly number[]): Promise<Page[]> {
  const kinds = ['atom', 'rss', 'json']
  const addresses = [
    '/feed.xml',
    ...kinds.flatMap((kind) => [`/feeds/editions.${kind}`, `/feeds/corrections.${kind}`]),
    ...[12, 14].flatMap((point) => kinds.map((kind) => `/feeds/points/${point}.${kind}`)),
    '/editions.json',
    '/editions.md',
    '/sitemap.xml',
    '/robots.txt',
    ...editions.map((one) => `/editions/${one}/edition.json`),
  ]
  return ask(addresses)
}

const FORMS: readonly Form[] = ['json', 'md', 'csl.json', 'bib', 'ris']

/** Pages as data, as text and as citations. */
export const otherForms = (pages: readonly string[]): Promise<Page[]> =>
  ask(pages.flatMap((page) => FORMS.map((form) => formPath(page, form))))

const ask = (addresses: readonly string[]): Promise<Page[]> =>
  Promise.all(addresses.map(async (address) => ({ address, body: (await knock(address)).body })))

/** The addresses at which these words can be met, as they are or as markup spells them. */
export function whereItSays(pages: readonly Page[], words: string): string[] {
  return pages.filter(({ body }) => body.includes(words)).map(({ address }) => address)
}
