import { namesNoPerson } from './byline-words'
import type { StatedPage } from './json-ld'
import { OUTLET_BY_HOST, OUTLETS } from './outlets'
import { type Marked, type PageStatements, shownText } from './page-statements'
import { joinNames, labelledPeople, personList, startsLikeByline } from './person-name'
import { bareLetters, folded } from './plain-words'
import { type Candidate, foundDetail, type Weighed, weighed } from './weighed'

/** What one place of the page says about the authors; no names when it names only a desk or an agency. */
type Claim = {
  readonly names: readonly string[]
  readonly where: string
  readonly place: 'json-ld' | 'meta' | 'shown'
  readonly weight: number
  /** Readers see a desk or an agency where an author would stand. */
  readonly isAgency?: boolean
  /** Marked as author by more than a class. */
  readonly isMarked?: boolean
}

/** Two places that agree outweigh one; what stands at the headline outweighs one field that readers never see. */
const WEIGHT = { jsonLd: 2, meta: 1.5, marked: 2.5, line: 2.5, label: 1.5, far: 1 }
/** A second statement of the same place says hardly more than the first. */
const SAME_PLACE = 0.25
/** By how much the better of two claims must win; else neither is taken. */
const MARGIN = 1
const MAX_SHOWN = 300
const AUTHOR_METAS =
  'author article:author og:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator byl byline search.byline citation_author cxenseparse:author rnews:author article.author authors creator article_author hdl_author twitter:creator'.split(
    ' ',
  )

/**
 * The people who wrote the article, by name only. Where places contradict each other and none is clearly
 * better, nobody is named: a wrong author is worse than none.
 */
export function readByline(
  parts: PageStatements,
  stated: StatedPage,
  near: readonly string[],
  heading: Marked | null,
  sites: readonly Candidate[],
): Weighed {
  const isSite = siteFilter(sites)
  const title = folded(heading?.element.textContent ?? '')
  const shown = shownClaims(parts, heading).map((claim) => withoutSubjects(claim, title))
  const read = [...statedClaims(parts, stated), ...shown, ...lineClaims(near)]
  const claims = read
    .map((claim) => ({ ...claim, names: claim.names.filter((name) => !isSite(name)) }))
    .filter(({ names, isAgency }) => names.length > 0 || isAgency)
  const candidates = [
    ...claims.map(({ names, where }) => ({ value: joinNames(names), where })),
    ...agencies(parts, stated),
  ]
  return weighed(decide(claims), candidates)
}

/** A name that the headline says too is more likely the person the article is about. */
const withoutSubjects = (claim: Claim, title: string): Claim =>
  claim.isMarked ? claim : { ...claim, names: claim.names.filter((name) => !title.includes(folded(name))) }

/** A site that states its own name as author. */
function siteFilter(sites: readonly Candidate[]): (name: string) => boolean {
  const names = [...sites.map(({ value }) => value), ...OUTLETS, ...Object.values(OUTLET_BY_HOST)].map(
    bareLetters,
  )
  const known = names.filter((name) => name.length >= 4)
  const own = new Set(known)
  const stated = sites.map(({ value }) => bareLetters(value)).filter((name) => name.length >= 4)
  return (name) => {
    const letters = bareLetters(name)
    return own.has(letters) || stated.some((site) => letters.includes(site))
  }
}

function statedClaims(parts: PageStatements, { article }: StatedPage): Claim[] {
  const authors = article?.authors ?? []
  const people = authors.filter(({ kind }) => kind !== 'organization').flatMap(({ name }) => personList(name))
  const claims: Claim[] = [
    {
      names: unique(people),
      where: 'The author in the page’s JSON-LD',
      place: 'json-ld',
      weight: WEIGHT.jsonLd,
    },
  ]
  for (const name of AUTHOR_METAS) {
    const values = parts.metas.filter((meta) => meta.name === name && !/^(?:https?:)?\/\//.test(meta.value))
    const names = unique(values.flatMap(({ value }) => personList(value)))
    claims.push({
      names,
      where: `The author in the page’s meta tags (${name})`,
      place: 'meta',
      weight: WEIGHT.meta,
    })
  }
  const label = parts.metas.find(
    ({ name, value }) =>
      /^twitter:label\d$/.test(name) &&
      /written|verfasst|écrit|escrit|scritto|geschreven|author|автор|yazan|作者/i.test(value),
  )
  const written = label && parts.metas.find(({ name }) => name === label.name.replace('label', 'data'))
  if (written)
    claims.push({
      names: personList(written.value),
      where: 'The author the page gives for sharing',
      place: 'meta',
      weight: WEIGHT.meta,
    })
  return claims.filter(({ names }) => names.length > 0)
}

const unique = (names: readonly string[]) => [...new Set(names)]

/** Elements before the headline, after it, within which a byline still belongs to it. */
const BEFORE = 40
const AFTER = 120

/** Names in elements that are marked as author or byline, near the headline and not in other pieces. */
function shownClaims({ bylines }: PageStatements, heading: Marked | null): Claim[] {
  const own = bylines.filter((marked) => !isElsewhere(marked, heading) && !isCreditOf(marked))
  const claims = own
    .map((marked) => ({ marked, claim: claimOf(marked, heading) }))
    .filter(({ claim }) => claim !== null)
  const close = claims.filter(({ marked }) => isNear(marked, heading))
  const labelled = close.filter(({ marked }) => !isLinkOnly(marked))
  const near = labelled.length > 0 ? labelled : close
  const [first] = near
  if (first?.claim) {
    const group = near.filter(({ marked }) => isBeside(marked, first.marked)).map(({ claim }) => claim)
    return [
      merged(
        group.filter((claim) => claim !== null),
        first.claim,
      ),
    ]
  }
  const far = new Map(
    claims.filter(({ claim }) => claim?.isMarked).map(({ claim }) => [joinNames(claim?.names ?? []), claim]),
  )
  const [only] = far.values()
  return far.size === 1 && only
    ? [{ ...only, weight: WEIGHT.far, where: 'An author named further down on the page' }]
    : []
}

const NO_AUTHOR = /quote|caption|photo|image|picture|figure|media|gallery|video|enclosure/
const CREDIT_START =
  /^(?:credits?|photos?|photographs?|images?|pictures?|illustrations?|filed under|fotos?|bild)\b/i
const AUTHOR_LABEL = /by-?line|author|auteur|autor|writer|columnist|reporter|journalist|creator/

/** Who took a picture, or who said a quotation that stands by itself, did not write the article. */
function isCreditOf({ element, label, itemprop, rel }: Marked): boolean {
  const names = `${label} ${itemprop} ${rel}`
  if (CREDIT_START.test((element.textContent ?? '').slice(0, 200).trim())) return true
  if (/(?:^|[\s_-])fn(?:$|\s)/.test(label) && !AUTHOR_LABEL.test(names) && !element.closest('.vcard'))
    return true
  if (AUTHOR_LABEL.test(names)) return false
  let at: Element | null = element
  for (let step = 0; at && step < 3; step += 1, at = at.parentElement)
    if (
      /^(?:FIGURE|FIGCAPTION|BLOCKQUOTE)$/.test(at.tagName.toUpperCase()) ||
      NO_AUTHOR.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('rel') ?? ''}`.toLowerCase())
    )
      return true
  return false
}

function claimOf(marked: Marked, heading: Marked | null): Claim | null {
  const text = shownText(marked.element, MAX_SHOWN + 1)
  if (text === '' || text.length > MAX_SHOWN) return null
  const lines = text.split('\n').slice(0, 12)
  const short = lines.filter(
    (line) => line.length <= 120 && !/[.!?] \p{L}|[.!?…]$/u.test(line.replace(/\b\p{Lu}\. /gu, '')),
  )
  const names = personList(short.join('\n'))
  if (isLinkOnly(marked) && !names.every((name) => isAddressed(marked.element, name))) return null
  const isMarked =
    isLinkOnly(marked) ||
    /author|creator/.test(`${marked.itemprop} ${marked.rel}`) ||
    short.some(startsLikeByline)
  const isAgency =
    names.length === 0 && isMarked && heading !== null && lines.length <= 2 && namesNoPerson(text)
  if (names.length === 0 && !isAgency) return null
  return {
    names,
    where: 'The byline shown at the headline',
    place: 'shown',
    weight: isMarked ? WEIGHT.marked : WEIGHT.label,
    isAgency,
    isMarked,
  }
}

/** Nothing but its address says that a link leads to an author. */
const isLinkOnly = ({ tag, label, itemprop, rel }: Marked) =>
  tag === 'A' && !/author|auteur|autor|byline|writer/.test(`${label} ${itemprop} ${rel}`)

const LONG_PART = 4

/** The address has the last part of the name, or a long one; names in other scripts cannot be compared. */
function isAddressed(element: Element, name: string): boolean {
  const last = key(name.split(' ').at(-1) ?? '')
  const address = bareLetters(element.getAttribute('href') ?? '')
  const isIn = (part: string) => part.length >= LONG_PART && address.includes(part)
  return !/^[a-z]+$/.test(last) || address.includes(last) || name.split(' ').map(key).some(isIn)
}

/** Blogs name the author below a post. */
const OWN_FOOT = /(?:post|entry|article|story)-footer/

/** Inside a sidebar, comments, or another article than the headline’s. */
function isElsewhere({ element, aside }: Marked, heading: Marked | null): boolean {
  const isOwnFoot = aside !== null && OWN_FOOT.test(aside.getAttribute('class') ?? '')
  if (aside && !isOwnFoot && !(heading && aside.contains(heading.element))) return true
  const card = element.closest('article')
  return (
    card !== null &&
    heading !== null &&
    !card.contains(heading.element) &&
    heading.element.closest('article') !== null
  )
}

const isNear = ({ at }: Marked, heading: Marked | null) =>
  heading === null || (at >= heading.at - BEFORE && at <= heading.at + AFTER)
const isBeside = (one: Marked, first: Marked) =>
  one === first ||
  first.element.contains(one.element) ||
  (one.label === first.label &&
    one.itemprop === first.itemprop &&
    one.tag === first.tag &&
    one.at - first.at < 40)

function merged(claims: readonly Claim[], first: Claim): Claim {
  const names = unique(claims.flatMap((claim) => claim.names))
  return { ...first, names, weight: Math.max(...claims.map(({ weight }) => weight)) }
}

/** Lines at the headline that begin as bylines do, or the line of an agency at the end of its report. */
function lineClaims(near: readonly string[]): Claim[] {
  for (const text of near) {
    const line = text.split('\n', 1)[0] ?? ''
    const isByline = line.length <= 160 && startsLikeByline(line)
    const begun = isByline ? personList(line) : []
    const names = begun.length > 0 || line.length > 160 ? begun : labelledPeople(line)
    if (names.length > 0)
      return [
        {
          names,
          where: 'A line at the headline that begins as a byline',
          place: 'shown',
          weight: WEIGHT.line,
        },
      ]
  }
  return []
}

/** Agencies and desks that stand where an author would; never taken, only shown to choose from. */
function agencies(parts: PageStatements, { article }: StatedPage): Candidate[] {
  const stated = (article?.authors ?? []).map(({ name }) => ({
    value: name,
    where: 'Stated as author in JSON-LD; not plainly a person',
  }))
  const metas = parts.metas.filter(
    ({ name, value }) => AUTHOR_METAS.includes(name) && !/^(?:https?:)?\/\//.test(value),
  )
  return [
    ...stated,
    ...metas.map(({ value }) => ({ value, where: 'Stated as author in a meta tag; not plainly a person' })),
  ]
}

/** Claims that agree form a group with their weights added; the heaviest wins if it wins clearly. */
function decide(claims: readonly Claim[]) {
  const groups: { names: readonly string[]; claims: Claim[]; weight: number }[] = []
  for (const claim of claims) {
    const group = groups.find(({ names }) => agree(names, claim.names))
    if (!group) groups.push({ names: claim.names, claims: [claim], weight: claim.weight })
    else {
      group.weight += group.claims.some(({ place }) => place === claim.place) ? SAME_PLACE : claim.weight
      group.claims.push(claim)
      group.names = fuller(group.names, claim.names)
    }
  }
  groups.sort((one, other) => other.weight - one.weight)
  const [best, second] = groups
  if (!best || best.names.length === 0 || best.weight - (second?.weight ?? 0) < MARGIN) return null
  return foundDetail(
    joinNames(best.names),
    reasonOf(best.claims),
    confidenceOf(best.weight, second !== undefined),
  )
}

const key = (name: string) => bareLetters(name.normalize('NFKD').replace(/\p{M}/gu, ''))

/** All names of one list are in the other. */
function agree(these: readonly string[], those: readonly string[]): boolean {
  const [few, many] = these.length <= those.length ? [these, those] : [those, these]
  const keys = new Set(many.map(key))
  return few.length > 0 ? few.every((name) => keys.has(key(name))) : many.length === 0
}

/** The list with more names; of two equal ones the first. */
const fuller = (these: readonly string[], those: readonly string[]) =>
  those.length > these.length ? those : these

function reasonOf([first, second]: readonly Claim[]): string {
  if (!first) return ''
  return second
    ? `${first.where}; also: ${second.where.charAt(0).toLowerCase()}${second.where.slice(1)}`
    : first.where
}

function confidenceOf(weight: number, isDisputed: boolean) {
  if (isDisputed || weight < WEIGHT.meta) return 'low'
  return weight > WEIGHT.marked ? 'high' : 'medium'
}
