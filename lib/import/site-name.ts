import type { StatedPage } from './json-ld'
import { OUTLET_BY_HOST } from './outlets'
import { type PageStatements, statedAs } from './page-statements'
import { bareLetters, folded, plain } from './plain-words'
import { type Candidate, foundDetail, inferredDetail, type Weighed, weighed } from './weighed'

const MAX_NAME = 80
const SEPARATOR = /\s+(?:[|–—·•»«~]|-{1,2}|::)\s+|\s*[|｜]\s*|(?<=\P{ASCII})[-_](?=\P{ASCII})/u

/** The names that a page gives its own site, the best first. */
export function siteNames(parts: PageStatements, stated: StatedPage): Candidate[] {
  const from = (where: string, ...names: string[]): Candidate => ({
    value: statedAs(parts, ...names)?.value ?? '',
    where,
  })
  return [
    from('The site name the page gives for sharing (og:site_name)', 'og:site_name'),
    { value: stated.article?.publisher ?? '', where: 'The publisher in the page’s JSON-LD' },
    ...stated.sites.map((value) => ({ value, where: 'The name of the site in the page’s JSON-LD' })),
    from('The name of the site as an application', 'application-name', 'apple-mobile-web-app-title'),
    from(
      'The publisher in the page’s meta tags',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'citation_publisher',
    ),
  ].filter(({ value }) => value !== '' && value.length <= MAX_NAME && !/^(?:https?:|@|\/)/.test(value))
}

/** The site's name as the page states it, else as its window title, copyright line or address show it. */
export function readSiteName(
  parts: PageStatements,
  stated: StatedPage,
  address: string,
  headline = '',
): Weighed {
  const host = hostOf(address)
  const names = siteNames(parts, stated)
  const tail = titleTail(segmentsOf(parts.title, headline), host, names)
  const [first] = names
  const known = OUTLET_BY_HOST[host] ?? OUTLET_BY_HOST[host.split('.').slice(-2).join('.')]
  const others = [...names, { value: tail?.name ?? '', where: 'A part of the window title' }]
  if (first && !isHost(first.value)) return weighed(foundDetail(first.value, first.where), others)
  if (tail?.isHosts)
    return weighed(
      inferredDetail(tail.name, 'The window title ends with it and the address has it', 'high'),
      others,
    )
  if (known) return weighed(inferredDetail(known, `The known outlet at ${host}`, 'high'), others)
  const second = names.find(({ value }) => !isHost(value)) ?? first
  if (second) return weighed(foundDetail(second.value, second.where), others)
  return weighed(fromSigns(parts, tail?.name ?? '', host), others)
}

function fromSigns(parts: PageStatements, tail: string, host: string) {
  const owner = copyrightOwner(parts.copyright)
  if (tail)
    return inferredDetail(
      tail,
      'The window title ends with it',
      owner && bareLetters(owner) === bareLetters(tail) ? 'high' : 'medium',
    )
  if (owner) return inferredDetail(owner, 'The copyright line at the foot of the page', 'low')
  return isSiteHost(host) ? inferredDetail(host, 'Only the address names the site', 'low') : null
}

/** Whether a host tells a site by its name: an IP address, or one part alone as in `localhost`, is nobody's. */
export const isSiteHost = (host: string): boolean => /\.\p{L}[^.:\]]*(?::\d+)?$/u.test(host)

const isHost = (name: string) => /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(name)

/** The host of an address without `www.`; empty where there is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '') : ''
}

/** Whether a part of a title is the site's name: it has the same letters as a stated name or as the host. */
export function isSiteName(part: string, names: readonly Candidate[], host: string): boolean {
  const letters = bareLetters(part)
  if (letters.length < 2) return false
  const hosts = host.split('.').slice(0, -1).map(bareLetters)
  const isHosts = [bareLetters(host), ...hosts].some(
    (each) => each === letters || each === `the${letters}` || `the${each}` === letters,
  )
  return isHosts || names.some(({ value }) => isNear(bareLetters(value), letters))
}

const isNear = (name: string, part: string) =>
  name === part ||
  (Math.min(name.length, part.length) >= 4 && (name.startsWith(part) || part.startsWith(name)))

/** Parts of a window title that name a section of any site. */
const GENERIC =
  /^(?:news|home|blog|articles?|opinion|sports?|world|politics|business|health|science|tech|technology)$/i

/** The parts of a window title, the headline first; a colon parts only the headline from what is none. */
function segmentsOf(title: string, headline: string): string[] {
  const behind = headline !== '' && title.endsWith(`: ${headline}`)
  if (behind) return [headline, title.slice(0, -headline.length - 2)]
  const parts = title.split(SEPARATOR).map(plain).filter(Boolean)
  const said = parts.filter((part) => folded(part) === folded(headline))
  return [...said, ...parts.filter((part) => !said.includes(part))]
}

/** Of the parts of a window title, the headline first, the one that names the site. */
function titleTail(segments: readonly string[], host: string, names: readonly Candidate[]) {
  if (segments.length < 2) return null
  const hosts = [segments.at(-1) ?? '', segments[0] ?? ''].find(
    (part) => isSiteName(part, [], host) || hasHost(part, host),
  )
  if (hosts) return { name: hosts, isHosts: true }
  const tail = segments.slice(1).findLast((part) => !GENERIC.test(part)) ?? ''
  const isShort = tail.split(' ').length <= 6 && tail.length <= 40 && /\p{Lu}|\p{Lo}/u.test(tail)
  return isShort && names.length === 0 ? { name: tail, isHosts: false } : null
}

/** `CBS New York` at newyork.cbslocal.com, `Tulsa World` at tulsaworld.com. */
function hasHost(part: string, host: string): boolean {
  const letters = bareLetters(part)
  const main = bareLetters(host.split('.').at(-2) ?? '')
  const initials = part
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()
  return (
    part.length <= 40 &&
    main.length >= 3 &&
    (letters.includes(main) ||
      (letters.length >= 4 && main.includes(letters)) ||
      (initials.length >= 3 && initials === main))
  )
}

const COPYRIGHT = /(?:©|&copy;|\(c\)|copyright)[\s\d,–-]{0,24}(?:by )?(\p{Lu}[^.,|©\n]{2,60})/iu

function copyrightOwner(line: string): string {
  const owner = plain(COPYRIGHT.exec(line)?.[1]).replace(
    /\s*(?:all rights reserved|\d{4}|inc|ltd|llc|gmbh).*$/i,
    '',
  )
  return owner.split(' ').length <= 5 ? owner.trim() : ''
}
