import { plain } from './plain-words'

export type Stated = { readonly name: string; readonly value: string }
/** An element whose class, name or markup says that it may hold a headline, a byline or a date. */
export type Marked = {
  readonly element: Element
  /** Its place among the page's elements, in their order. */
  readonly at: number
  readonly tag: string
  /** Class, id and the like, in lower case. */
  readonly label: string
  readonly itemprop: string
  readonly rel: string
  /** The comment section, sidebar or other piece in which it lies, if any. */
  readonly aside: Element | null
}
export type LinkTag = {
  readonly rel: string
  readonly href: string
  readonly hreflang: string
}
/** Everything on a page that may speak of its article, gathered in one walk, in the page's order. */
export type PageStatements = {
  readonly title: string
  readonly language: string
  readonly metas: readonly Stated[]
  readonly links: readonly LinkTag[]
  readonly jsonLd: readonly string[]
  readonly headings: readonly Marked[]
  readonly bylines: readonly Marked[]
  readonly dates: readonly Marked[]
  readonly copyright: string
}

/** Parts of a page that speak of something else than its article. */
const ASIDE_TAG = /^(?:ASIDE|NAV|FOOTER)$/
const ASIDE_LABEL =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|related|recommend\w{0,8}|sidebar|rail|trending|popular|most-?read|newsletter|promo|teasers?|read-?more|more-?(?:from|on|stories|news)|footer|menu|navigation|widget|reviews|replies|reply|ugccmt\S{0,20})(?:$|[\s_-])/
const BYLINE =
  /by-?line|author|auteur|autor|writer|columnist|contributor|journalist|reporter|creator|verfasser|redacteur|kirjoittaja|creditname|\bcredits?\b|(?:^|[\s_-])fn(?:$|\s)/
/** Where outlets keep the pages of those who write for them. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:es|en|i)?|auteurs?|autore|people|staff|profiles?|journalists?|journalistes?|writers?|contributors?|columnists?|reporters?|redakteure|redaktoren|verfasser|firma[s]?|by|bio|biography|kolumnist|yazar|yazarlar|avtor|autori|skribent|users?)[/?=]/i
const DATE =
  /date|time|publish|posted|created|issued|fecha|datum|datetime|byline|dateline|(?:^|[\s_-])(?:meta|info|pub|day|source)(?:$|[\s_-])|metadata|entry-meta|post-meta|article-?info/

type Lists = {
  metas: Stated[]
  links: LinkTag[]
  jsonLd: string[]
  headings: Marked[]
  bylines: Marked[]
  dates: Marked[]
}

/** Reads what a page's tree holds. The tree is not changed. */
export function collectPage(document: Document): PageStatements {
  const lists: Lists = { metas: [], links: [], jsonLd: [], headings: [], bylines: [], dates: [] }
  let at = 0
  let title = ''
  let copyright = ''
  const walk = (element: Element, aside: Element | null) => {
    at += 1
    const tag = element.tagName.toUpperCase()
    if (tag === 'SVG' || tag === 'STYLE' || tag === 'TEMPLATE') return
    if (tag === 'TITLE') title ||= plain(element.textContent)
    if (readHeadTag(element, tag, lists)) return
    const marked = markedOf(element, tag, at, aside)
    const within = aside ?? (isAside(tag, marked) ? element : null)
    if (marked) sort({ ...marked, aside: within }, lists)
    if (tag === 'FOOTER' || marked?.label.includes('copyright')) copyright ||= copyrightLine(element)
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) walk(child, within)
  }
  const root = document.documentElement
  if (root) walk(root, null)
  const language = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? ''
  return { title, language: plain(language), copyright, ...lists }
}

function readHeadTag(element: Element, tag: string, lists: Lists): boolean {
  if (tag === 'SCRIPT') {
    const isData = /^application\/ld\+json/i.test((element.getAttribute('type') ?? '').trim())
    if (isData) lists.jsonLd.push(element.textContent ?? '')
    return true
  }
  if (tag === 'LINK') lists.links.push(linkOf(element))
  if (tag === 'META') lists.metas.push(...metasOf(element))
  return tag === 'LINK' || (tag === 'META' && !element.firstElementChild)
}

function linkOf(element: Element): LinkTag {
  const value = (name: string) => (element.getAttribute(name) ?? '').trim()
  return { rel: value('rel').toLowerCase(), href: value('href'), hreflang: value('hreflang') }
}

/** One tag may carry a name, a property and an item property at once. */
function metasOf(element: Element): Stated[] {
  const value = plain(element.getAttribute('content') ?? element.getAttribute('value'))
  if (value === '') return []
  return ['property', 'name', 'itemprop', 'http-equiv'].flatMap((attribute) => {
    const name = (element.getAttribute(attribute) ?? '').trim().toLowerCase()
    return name ? [{ name, value }] : []
  })
}

const ALWAYS = /^(?:H1|H2|TIME|ADDRESS|A)$/

/** What a page calls its parts; where classes are hashes, the names for tests and components still say it. */
const LABELS = ['class', 'id', 'data-testid', 'data-component']

function markedOf(element: Element, tag: string, at: number, aside: Element | null): Marked | null {
  if (!element.hasAttributes() && !ALWAYS.test(tag)) return null
  const label = LABELS.map((name) => raw(element, name))
    .join(' ')
    .slice(0, 300)
    .toLowerCase()
  const itemprop = raw(element, 'itemprop').toLowerCase()
  const rel = raw(element, 'rel').toLowerCase()
  const isPlain = label.trim() === '' && itemprop === '' && rel === '' && !ALWAYS.test(tag)
  return isPlain ? null : { element, at, tag, label, itemprop, rel, aside }
}

/** The attribute as it stands; asking for `class` otherwise builds a list of tokens in this parser. */
const raw = (element: Element, name: string) => element.getAttributeNode(name)?.value ?? ''

function sort(marked: Marked, lists: Lists): void {
  const { tag, label, itemprop, rel } = marked
  if (tag === 'HTML' || tag === 'BODY') return
  if (tag === 'H1' || tag === 'H2' || /\bheadline\b/.test(itemprop)) lists.headings.push(marked)
  else if (/(?:^|[\s_-])(?:headline|(?:entry|post|article|story)-?_?title)(?:$|\s)/.test(label))
    lists.headings.push(marked)
  const isAuthorLink = tag === 'A' && AUTHOR_PAGE.test(raw(marked.element, 'href'))
  if (isAuthorLink || BYLINE.test(label) || /\bauthor\b/.test(rel) || /\b(?:author|creator)\b/.test(itemprop))
    lists.bylines.push(marked)
  if (tag === 'TIME' || DATE.test(label) || /date/.test(itemprop)) lists.dates.push(marked)
}

function isAside(tag: string, marked: Marked | null): boolean {
  if (/^(?:HTML|BODY|MAIN|ARTICLE|H1|H2|A|LI)$/.test(tag)) return false
  return ASIDE_TAG.test(tag) || (marked !== null && ASIDE_LABEL.test(marked.label))
}

function copyrightLine(element: Element): string {
  const text = shownText(element, 4000)
  return /(?:©|&copy;|\(c\)|copyright)[^\n]{2,120}/i.exec(text)?.[0] ?? ''
}

const HIDDEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|BUTTON|SELECT|IFRAME)$/

/** The words of an element, a line for each piece of markup, at most `most` code units; no script or style. */
export function shownText(element: Element, most: number): string {
  let text = ''
  const walk = (node: Node) => {
    if (text.length > most) return
    if (node.nodeType === 3) text += (node.textContent ?? '').replace(/\s+/g, ' ')
    if (node.nodeType !== 1 || HIDDEN.test((node as Element).tagName.toUpperCase())) return
    text += '\n'
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child)
    text += '\n'
  }
  walk(element)
  const lines = text.split('\n').map(plain).filter(Boolean)
  return lines.join('\n').slice(0, most)
}

/** The first value stated under one of these names (in lower case), in the order of the names. */
export function statedAs(parts: PageStatements, ...names: readonly string[]): Stated | null {
  for (const name of names) {
    const stated = parts.metas.find((meta) => meta.name === name)
    if (stated) return stated
  }
  return null
}
