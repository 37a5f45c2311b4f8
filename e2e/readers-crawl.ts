import { type Form, formPath } from '@/lib/paths/forms'
import { inTurn, read } from './knock'

export type Page = { readonly address: string; readonly body: string }

const LINK = /href="([^"#?]*)[^"]*"/g
/** Not pages, or not for readers; other forms of pages are asked for by `otherForms`. */
const ELSEWHERE = /^\/(_next|desk|sign-in|api|feeds)\b|\.(css|js|svg|woff2|ico|json|md|bib|ris)$/

/**
 * Every page that a reader can come to from here, and unless told otherwise what is sent when a browser asks for its
 * data alone; with `under`, of pages below that address. Editions other than those in `editions` are looked at by their first page only. A link that leads
 * nowhere fails.
 */
export async function crawl(
  from: readonly string[],
  editions: readonly number[],
  { data = true, under = '/' }: { readonly data?: boolean; readonly under?: string } = {},
): Promise<Page[]> {
  const seen = new Set(from)
  const pages: Page[] = []
  for (let waiting = [...from]; waiting.length > 0; ) {
    const opened = await inTurn(waiting, (address) => open(address, data))
    pages.push(...opened.flat())
    waiting = opened.flatMap(([page]) => linksIn(page?.body ?? '')).filter((link) => isNew(link))
  }
  return pages

  function isNew(link: string): boolean {
    if (seen.has(link) || !link.startsWith(under) || !isWanted(link, editions)) return false
    seen.add(link)
    return true
  }
}

/** These pages alone, each with its data. */
export const openPages = async (addresses: readonly string[]): Promise<Page[]> =>
  (await inTurn(addresses, (address) => open(address, true))).flat()

async function open(address: string, data: boolean): Promise<Page[]> {
  const { body } = await read(address)
  if (!data) return [{ address, body }]
  const asked = await read(`${address}?_rsc`, { headers: { rsc: '1' } })
  return [
    { address, body },
    { address: `${address} (data)`, body: asked.body },
  ]
}

const linksIn = (body: string) =>
  [...body.matchAll(LINK)]
    .map(([, link = '']) => link)
    .filter((link) => link.startsWith('/') && !ELSEWHERE.test(link))

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

/** A page with nothing to cite has no citation, and a site that does not know its own address no map. */
const MAY_BE_MISSING = /\.(csl\.json|bib|ris)$|^\/sitemap\.xml$/

/** What these addresses answer, without those that may be missing and are. */
export const ask = async (addresses: readonly string[]): Promise<Page[]> => {
  const answers = await inTurn(addresses, async (address) => {
    const { status, body } = await read(address, {
      statuses: MAY_BE_MISSING.test(address) ? [200, 404] : [200],
    })
    return status === 200 ? [{ address, body }] : []
  })
  return answers.flat()
}

/** The addresses at which these words can be met, as they are or as markup spells them. */
export function whereItSays(pages: readonly Page[], words: string): string[] {
  return pages.filter(({ body }) => body.includes(words)).map(({ address }) => address)
}
