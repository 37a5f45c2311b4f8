import type { Address } from './model'
import { type PageStatements, statedAs } from './page-statements'
import { hostOf } from './site-name'

const MAX_URL = 2000
/** Whether it is the article’s own address is then said by a person. */
const FETCHED = 'The address it was fetched from'
const OWN = 'The address the page gives as its own'

/**
 * The article's addresses: its own, others under which the same page stands (alias), and, where the page
 * names an address at another site as the original, the one it was fetched from as a copy. Versions in
 * other languages are other articles.
 */
export function readAddresses(parts: PageStatements, fetched: string): Address[] {
  const base = fetched || undefined
  const link = (rel: RegExp) =>
    absolute(parts.links.find((each) => rel.test(each.rel) && !each.hreflang)?.href, base)
  const canonical = sensible(link(/^canonical$/), fetched)
  const shared = sensible(absolute(statedAs(parts, 'og:url')?.value, base), fetched)
  const own = canonical || shared
  if (own === '') return isWebAddress(fetched) ? [{ kind: 'alias', url: fetched, reason: FETCHED }] : []
  const found: Address[] = [
    { kind: 'canonical', url: own, reason: canonical ? `${OWN} (canonical)` : `${OWN} (og:url)` },
  ]
  const add = (url: string, reason: string) => {
    if (isWebAddress(url) && !found.some((each) => bare(each.url) === bare(url)))
      found.push({ kind: hostOf(url) === hostOf(own) || isVariant(url, own) ? 'alias' : 'copy', url, reason })
  }
  add(fetched, FETCHED)
  add(shared, 'The address the page gives for sharing (og:url)')
  add(link(/^amphtml$/), 'The page’s version for phones (AMP)')
  add(link(/^shortlink$/), 'The page’s short address')
  return found
}

/** The front page of a site is no article's address, unless it was what was fetched. */
function sensible(url: string, fetched: string): string {
  const isFront = url !== '' && new URL(url).pathname === '/' && new URL(url).search === ''
  return isFront && fetched !== '' && bare(fetched) !== bare(url) ? '' : url
}

function absolute(url: string | undefined, base: string | undefined): string {
  if (!url || !URL.canParse(url, base)) return ''
  const whole = new URL(url, base).href
  return isWebAddress(whole) ? (URL.canParse(url) ? url : whole) : ''
}

function isWebAddress(url: string): boolean {
  return url.length <= MAX_URL && /^https?:\/\//i.test(url) && URL.canParse(url)
}

const bare = (url: string) =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
/** Hosts of one site: `amp.wire.example` and `wire.example`. */
function isVariant(one: string, other: string): boolean {
  const [these, those] = [hostOf(one), hostOf(other)]
  return these.endsWith(`.${those}`) || those.endsWith(`.${these}`)
}
