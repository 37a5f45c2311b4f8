import type { StatedPage } from './json-ld'
import { type Block, MAX_TITLE } from './model'
import { type Marked, type PageStatements, statedAs } from './page-statements'
import { bareLetters, folded, plain } from './plain-words'
import { isSiteName, siteNames } from './site-name'
import { type Candidate, foundDetail, inferredDetail, type Weighed, weighed } from './weighed'

export type Headline = Weighed & {
  /** The heading that a reader sees as the headline, where one was found. */
  readonly heading: Marked | null
}

type Heading = Candidate & { readonly marked: Marked }

const LD = 'The headline in the page’s JSON-LD'
const H1 = 'The main heading of the page'
const LABELLED = 'The heading marked as the headline'
const WINDOW = 'The window title'

/**
 * The headline as a reader sees it. The main heading is taken where anything else the page states is like
 * it; else what most of the page's statements agree on. The site's name and section are no part of it.
 */
export function readHeadline(
  parts: PageStatements,
  stated: StatedPage,
  blocks: readonly Block[],
  host: string,
): Headline {
  const sites = siteNames(parts, stated)
  const isSite = (part: string) => isSiteName(part, sites, host)
  const headings = withoutBlogName(headingsOf(parts), parts.title).filter(({ value }) => !isSite(value))
  const raw = statements(parts, stated)
  const lines = blocks.slice(0, TOP).map(({ text }) => text.split('\n', 1)[0] ?? '')
  const headlike =
    headings.length > 0 ? [] : lines.filter((line) => line.split(' ').length >= 3 && line.length <= MAX_TITLE)
  const known = new Set([...[...headings, ...raw].map(({ value }) => value), ...headlike].map(folded))
  const cleaned = raw.map((each) => ({
    ...each,
    value: withoutSite(each.value, known, isSite, each.where === WINDOW),
  }))
  const full = cleaned.map((each) => ({ ...each, value: uncut(each.value, [...headings, ...cleaned]) }))
  const heading = bestHeading(headings, full)
  const all = [...(heading ? [heading] : []), ...full, ...headings]
  if (heading) return { ...weighed(headingDetail(heading, full), all), heading: heading.marked }
  const agreed = mostAgreed(full)
  const detail = agreed ? statedDetail(agreed, full) : inBlocks(blocks)
  return {
    ...weighed(detail, all),
    heading: anchorOf(parts, detail?.value ?? '') ?? headings[0]?.marked ?? null,
  }
}

/** A lesser heading that says the headline; byline and date stand near it. */
function anchorOf({ headings }: PageStatements, value: string): Marked | null {
  return value === ''
    ? null
    : (headings.find(({ element }) => folded(headingText(element)) === folded(value)) ?? null)
}

function statements(parts: PageStatements, { article }: StatedPage): Candidate[] {
  const from = (where: string, ...names: string[]) => ({
    value: statedAs(parts, ...names)?.value ?? '',
    where,
  })
  return [
    ...(article?.headlines ?? []).map((value) => ({ value, where: LD })),
    from('The title the page gives for sharing (og:title)', 'og:title'),
    from('The title the page gives for sharing (twitter:title)', 'twitter:title'),
    from(
      'The title in the page’s meta tags',
      'sailthru.title',
      'parsely-title',
      'dc.title',
      'dcterms.title',
      'title',
      'hdl',
      'search.title',
      'fb_title',
      'headline',
      'citation_title',
    ),
    { value: once(parts.title), where: WINDOW },
  ].filter(({ value }) => value !== '' && value.length <= 2 * MAX_TITLE)
}

/** Headings that may be the headline: main headings first, then what is only labelled as one. */
function headingsOf({ headings }: PageStatements): Heading[] {
  return headings
    .filter((marked) => orderOf(marked) > 0)
    .sort((one, other) => orderOf(one) - orderOf(other))
    .map((marked) => ({
      marked,
      value: headingText(marked.element),
      where: marked.tag === 'H1' ? H1 : LABELLED,
    }))
    .filter(({ value }) => value.length >= 2 && value.length <= MAX_TITLE)
}

/** How far down a page a line may stand that the window title repeats. */
const TOP = 12

/** A window title of a blog holds its name, which is its main heading, and the headline, which is a lesser one. */
function withoutBlogName(headings: readonly Heading[], title: string): readonly Heading[] {
  const [main, ...others] = headings
  const inTitle = (value: string) =>
    title === value || title.startsWith(`${value}: `) || title.endsWith(`: ${value}`)
  const isBoth =
    main !== undefined &&
    main.value !== title &&
    inTitle(main.value) &&
    others.some((one) => orderOf(one.marked) > 1 && one.value !== main.value && inTitle(one.value))
  return isBoth && title.startsWith(main.value) ? others : headings
}

const HEADLINE_LABEL = /(?:^|[\s_-])(?:headline|(?:entry|post|article|story)-?_?(?:title|headline))(?:$|\s)/

/** 0 for what is no headline. A labelled container with a heading in it is the whole head of the article. */
function orderOf({ tag, itemprop, label, element }: Marked): number {
  if (tag === 'H1') return 1
  if (itemprop.includes('headline')) return 2
  return HEADLINE_LABEL.test(label) && !element.querySelector('h1, h2') ? 3 : 0
}

/** Words of a heading; a line break is a space, other markup is not. */
function headingText(element: Element): string {
  let text = ''
  const walk = (node: Node) => {
    if (text.length > 2 * MAX_TITLE) return
    if (node.nodeType === 3) text += node.textContent ?? ''
    const tag = node.nodeType === 1 ? (node as Element).tagName.toUpperCase() : ''
    if (/^(?:BR|DIV|P|SMALL)$/.test(tag)) text += ' '
    if (/^(?:SCRIPT|STYLE|BUTTON|SVG|NOSCRIPT)$/.test(tag)) return
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child)
    if (/^(?:DIV|P|SMALL)$/.test(tag)) text += ' '
  }
  walk(element)
  return once(plain(text))
}

/** A heading that says everything twice, once for each width of screen. */
function once(text: string): string {
  const half = text.slice(0, Math.floor(text.length / 2)).trim()
  return text.length <= MAX_TITLE && half.includes(' ') && text === `${half} ${half}` ? half : text
}

const SEPARATORS =
  /\s+(?:[|–—·•»«~]|-{1,2}|::|›)\s+|\s*[|｜]\s*|: |_(?=\P{ASCII})|(?<=\P{ASCII})[-_](?=\P{ASCII}|[A-Z])/gu

/** A title without the site's name or section on either side, where the rest is known or the name is the site's. */
function withoutSite(
  title: string,
  known: ReadonlySet<string>,
  isSite: (part: string) => boolean,
  isWindow: boolean,
): string {
  const marks = [...title.slice(0, 2 * MAX_TITLE).matchAll(SEPARATORS)]
  const cuts = marks.map((mark) => ({
    mark: mark[0],
    head: title.slice(0, mark.index).trim(),
    tail: title.slice((mark.index ?? 0) + mark[0].length).trim(),
  }))
  const said = longestKnown(cuts, known)
  if (said) return said
  const [first, last] = [cuts[0], cuts.at(-1)]
  if (!first || !last) return title
  const bar = cuts.find(({ mark }) => /[|｜]/.test(mark))
  if (last.tail && isSite(last.tail)) return (bar ?? last).head || title
  if (first.head && isSite(first.head)) return first.tail || title
  const isShort =
    last.tail.split(' ').length <= 3 && last.head.split(' ').length >= 3 && !/^: $/.test(last.mark)
  return isWindow && (bar || isShort) ? (bar ?? last).head || title : title
}

const MOST_CUTS = 8

/** The longest part between two separators, or from one to an end, that a heading or another field says too. */
function longestKnown(
  cuts: readonly { readonly mark: string; readonly head: string; readonly tail: string }[],
  known: ReadonlySet<string>,
): string | null {
  const few = cuts.slice(0, MOST_CUTS)
  const inner = few.flatMap(({ tail }, index) =>
    few
      .slice(index + 1)
      .map((later) => tail.slice(0, tail.length - later.tail.length - later.mark.length).trim()),
  )
  const parts = [...few.flatMap(({ head, tail }) => [head, tail]), ...inner]
  const said = parts.filter((part) => part !== '' && known.has(folded(part)))
  return said.sort((one, other) => other.length - one.length)[0] ?? null
}

/** A title that was cut off (`…`) is the longer one that begins with it. */
function uncut(title: string, all: readonly Candidate[]): string {
  const start = /^(.{10,}?)\s*(?:…|\.\.\.)$/u.exec(title)?.[1]
  if (!start) return title
  return (
    all.find(
      ({ value }) =>
        value.length > start.length &&
        !/(?:…|\.\.\.)$/.test(value) &&
        folded(value).startsWith(folded(start)),
    )?.value ?? title
  )
}

function bestHeading(headings: readonly Heading[], stated: readonly Candidate[]): Heading | null {
  const main = headings.filter(({ marked }) => marked.aside === null)
  for (const list of [main, headings]) {
    const same = list.find(({ value }) => stated.some((each) => folded(each.value) === folded(value)))
    if (same) return same
  }
  const like = main.find(({ value }) => stated.some((each) => likeness(value, each.value) >= 0.4))
  if (like) return like
  const [only, ...more] = main.filter(({ marked }) => marked.tag === 'H1')
  if (only && more.length === 0 && isOwnHeading(only, stated)) return only
  const isAlone = only && more.length === 0 && stated.length < 2 && only.value.split(' ').length >= 3
  return isAlone && !isSection(only.value, stated[0]?.value ?? '') ? only : null
}

/** Sections have shorter names. */
const FEWEST_OF_HEADLINE = 4

/**
 * The one main heading inside the article's own element, too long for a section's name, where nothing but a window title
 * of quite other words speaks.
 */
const isOwnHeading = ({ marked, value }: Heading, stated: readonly Candidate[]) =>
  marked.element.closest('article') !== null &&
  value.split(' ').length >= FEWEST_OF_HEADLINE &&
  stated.every((each) => each.where === WINDOW && likeness(value, each.value) === 0)

/** `Garden Centre` above a page whose window says in twice as many words what it is about. */
const isSection = (heading: string, title: string) =>
  title.split(' ').length >= 2 * heading.split(' ').length && title.split(' ').length >= 6

/** The share of the shorter title's words that the longer one has too. */
function likeness(one: string, other: string): number {
  const words = (text: string) => new Set(folded(text).match(/\p{sc=Han}|[\p{L}\p{N}]{2,}/gu) ?? [])
  const [these, those] = [words(one), words(other)]
  const shared = [...these].filter((word) => those.has(word)).length
  return shared / Math.max(1, Math.min(these.size, those.size))
}

/** A heading may carry a kicker that the stated headline does not have. */
function headingDetail(heading: Heading, stated: readonly Candidate[]) {
  const same = stated.filter(({ value }) => folded(value) === folded(heading.value))
  const within = stated.find(({ value }) => isMostOf(value, heading.value))
  if (same.length === 0 && within)
    return foundDetail(within.value, `${within.where}; the main heading says it with a kicker`)
  const written = same.find(({ value }) => isShouted(heading.value) && !isShouted(value))
  const reason = same[0] ? `${heading.where}; the same as ${lower(same[0].where)}` : heading.where
  return foundDetail(written?.value ?? heading.value, reason)
}

const isMostOf = (part: string, whole: string) =>
  part.length >= 0.6 * whole.length &&
  part.length < whole.length &&
  bareLetters(whole).endsWith(bareLetters(part))
const isShouted = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase()
const lower = (where: string) => where.charAt(0).toLowerCase() + where.slice(1)

function mostAgreed(candidates: readonly Candidate[]): Candidate | null {
  const usable = candidates.filter(({ value }) => value.length <= MAX_TITLE)
  const votes = (value: string) => usable.filter((each) => folded(each.value) === folded(value)).length
  let best: Candidate | null = null
  for (const each of usable) if (!best || votes(each.value) > votes(best.value)) best = each
  return best
}

function statedDetail(agreed: Candidate, all: readonly Candidate[]) {
  const other = all.find(
    ({ value, where }) => where !== agreed.where && folded(value) === folded(agreed.value),
  )
  if (agreed.where === WINDOW && !other)
    return inferredDetail(agreed.value, 'The window title, without the site’s name', 'medium')
  return foundDetail(
    agreed.value,
    other ? `${agreed.where}; the same as ${lower(other.where)}` : agreed.where,
  )
}

function inBlocks(blocks: readonly Block[]) {
  const heading = blocks.find(
    ({ kind, disposition, text }) =>
      kind === 'headline' && disposition === 'shown' && text.length <= MAX_TITLE,
  )
  return heading ? inferredDetail(heading.text, 'The first heading of the article', 'medium') : null
}
