import type { PageDocument } from './model'
import { noticeLine, sentenceNotices } from './sentence-notice'

/** What a citation of a page at one edition names. After publication only its note can change: by a notice. */
export type Citation = {
  /** A key for reference managers: letters, digits and hyphens. */
  readonly key: string
  readonly title: string
  readonly container: string
  readonly edition: number
  /** The day of publication, as year, month and day. */
  readonly issued: readonly [number, number, number]
  /** The numbered address; without a public origin it starts with a slash. */
  readonly url: string
  readonly note: string
}

/** How to cite a page, or with a sentence's page the sentence, at its edition. */
export function citationOf(document: PageDocument): Citation {
  const { publication, edition, url, warning = '' } = document
  const published = new Date(edition.publishedAt)
  const path = url.replace(/^https?:\/\/[^/]+/, '')
  return {
    key: [publication, ...path.split('/')]
      .join('-')
      .normalize('NFD')
      .replace(/[^A-Za-z0-9-]+/g, '')
      .replace(/-{2,}/g, '-')
      .toLowerCase(),
    title: titleOf(document, path),
    container: publication,
    edition: edition.number,
    issued: [published.getUTCFullYear(), published.getUTCMonth() + 1, published.getUTCDate()],
    url,
    note: [...sentenceNotices(document).map(noticeLine), warning].filter(Boolean).join(' '),
  }
}

/** Our page about an article is ours: its title must not read as the article under another publisher. */
function titleOf({ title, publication, articles }: PageDocument, path: string): string {
  const [, slug] = /\/articles\/([^/]+)$/.exec(path) ?? []
  if (slug === undefined) return title
  const article = articles.find((one) => one.slug === slug)
  if (!article) return `${publication}: about ${title.charAt(0).toLowerCase()}${title.slice(1)}`
  return article.title
    ? `${publication}: about the article “${title}”`
    : `${publication}: about an article here called “${title}”`
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const dayOf = ([year, month, day]: Citation['issued']) => DAY.format(Date.UTC(year, month - 1, day))

/** The citation as one line of plain text. */
export function plainCitation(citation: Citation): string {
  const { title, container, edition, issued, url, note } = citation
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’')
  const closed = /[.?!…]$/.test(inner) ? inner : `${inner}.`
  return [`“${closed}” ${container}, edition ${edition}, ${dayOf(issued)}. ${url}`, note]
    .filter(Boolean)
    .join(' ')
}

const isWhole = (url: string) => /^https?:\/\//.test(url)

/** CSL-JSON, as reference managers and citation processors read it. */
export function cslJson({ key, title, container, edition, issued, url, note }: Citation) {
  return [
    {
      id: key,
      type: 'webpage',
      title,
      'container-title': container,
      publisher: container,
      version: `edition ${edition}`,
      issued: { 'date-parts': [[...issued]] },
      ...(isWhole(url) ? { URL: url } : { archive_location: url }),
      language: 'en',
      ...(note ? { note } : {}),
    },
  ]
}

/** BibTeX for any engine: what it gives a meaning to is escaped, everything else stays Unicode. */
export function bibtex({ key, title, container, edition, issued, url, note }: Citation): string {
  const [year, month, day] = issued
  const fields = [
    ['title', `{${escapeTex(title)}}`],
    ['organization', `{${escapeTex(container)}}`],
    ['year', String(year)],
    ['day', String(day)],
    ['edition', String(edition)],
    [isWhole(url) ? 'url' : 'howpublished', escapeUrl(url)],
    ...(note ? [['note', escapeTex(note)]] : []),
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`)
  // Months are macros of the style, without braces.
  return `@misc{${key},\n${[...lines, `  month = ${MONTHS[month - 1]}`].join(',\n')}\n}\n`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Words inside a BibTeX field. */
export function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\{}~^#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}

// Our addresses have none of these signs; a public origin could only by mistake.
const escapeUrl = (url: string) => url.replace(/[\s{}\\%]/g, (sign) => encodeURIComponent(sign))

/** RIS: one tag a line. A line break in a title would begin another field. */
export function ris({ key, title, container, edition, issued, url, note }: Citation): string {
  const [year, month, day] = issued
  const two = (value: number) => String(value).padStart(2, '0')
  const lines = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['T2', container],
    ['PB', container],
    ['ET', String(edition)],
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}`],
    [isWhole(url) ? 'UR' : 'AN', url],
    ['LA', 'en'],
    ...(note ? [['N1', note]] : []),
    ['ER', ''],
  ]
  return `${lines.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}`).join('\r\n')}\r\n`
}

const oneLine = (text: string) => text.replace(/[\s\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
