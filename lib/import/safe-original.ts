import sanitizeHtml from 'sanitize-html'
import { exceedsLimits } from './html-limits'
import { type Found, markPlaces } from './mark-places'
import type { MediaType } from './model'
import { type OwnWords, ownWordsId } from './own-words'

/** A document as it was decoded, and what was read from it, whose places are marked in it. */
export type OriginalInput = {
  readonly original: { readonly text: string; readonly mediaType: MediaType }
  readonly blocks: readonly string[]
  /** Words that something is proposed for; each can be shown by its id. */
  readonly words?: readonly OwnWords[]
  /** The address of the screen that shows the cleaned text; each block's beginning leads back to it. */
  readonly back: string
}

/** The body of a document that holds nothing but words and harmless tags, or null where only its source can be shown. */
export type SafeOriginal = { readonly body: string | null }

/** Steps of the worker: the original made safe, with a mark at each place of the blocks. */
export function safeOriginal({ original, blocks, words = [], back }: OriginalInput): SafeOriginal {
  const { text, mediaType } = original
  if (mediaType === 'text/html' && exceedsLimits(text)) return { body: null }
  const safe = mediaType === 'text/html' ? safePage(text) : `<div class="text">${visibleSpaces(text)}</div>`
  const marked = {
    words,
    anchorOf,
    openOf: (numbers: readonly number[]) => `<span class="${numbers.map((one) => `w${one}`).join(' ')}">`,
  }
  return { body: styleOf(words) + markPlaces(safe, blocks, (found) => markOf(found, back), marked) }
}

const anchorOf = (words: OwnWords, isLost: boolean) =>
  `<span class="${isLost ? 'lost' : 'words'}" id="${ownWordsId(words)}"></span>`

/** Words are marked in all their stretches while the document is open at them: it runs no script that could do so. */
function styleOf(words: readonly OwnWords[]): string {
  if (words.length === 0) return ''
  const marks = words.map((each, number) => `body:has(#${ownWordsId(each)}:target) .w${number}`)
  return `<style>${marks.join(',')}{background:var(--mark);box-shadow:0 2px 0 var(--accent)}</style>`
}

const KEPT =
  'p div section article main header footer nav aside figure figcaption blockquote q cite pre code h1 h2 h3 h4 h5 h6 ' +
  'ul ol li dl dt dd table caption thead tbody tfoot tr th td em strong b i u s sub sup small mark abbr time address ' +
  'br hr span del ins'
/** What they hold is no text of the page, or is read by browsers in other ways than by this parser. */
const DROPPED =
  'script style title textarea option select noscript noembed noframes template svg math iframe object embed applet ' +
  'xmp plaintext canvas audio video frameset'

const alt = ({ alt = '' }: Readonly<Record<string, string>>) => alt.trim().slice(0, 300)

const SPANS = ['colspan', 'rowspan']

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: KEPT.split(' '),
  nonTextTags: DROPPED.split(' '),
  // No class, id, name or style of the page's own; what a picture shows is said by ours.
  allowedAttributes: { '*': ['dir', 'lang'], span: ['class', 'data-alt'], td: SPANS, th: SPANS },
  allowedClasses: { span: ['picture', 'link'] },
  transformTags: {
    a: (_tag, { dir = '' }) => ({ tagName: 'span', attribs: { class: 'link', ...(dir && { dir }) } }),
    img: (_tag, attribs) => ({ tagName: 'span', attribs: { class: 'picture', 'data-alt': alt(attribs) } }),
    span: (_tag, { dir = '', lang = '' }) => ({
      tagName: 'span',
      attribs: { ...(dir && { dir }), ...(lang && { lang }) },
    }),
    summary: 'div',
    details: 'div',
  },
  parseStyleAttributes: false,
}

/** A page without anything that runs, loads, lies over something or has a name. Links are no links. */
export function safePage(html: string): string {
  return sanitizeHtml(html, OPTIONS)
}

/** Text that may stand in a document or in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const SPACES = /\t|[\u00a0\u202f]+| {2,}| (?=\n)/g

/** A text with a mark over white space that a reader would not notice: tabs, no-break, several and trailing spaces. */
export function visibleSpaces(text: string): string {
  return escaped(text).replace(SPACES, (spaces) => `<span class="space">${spaces}</span>`)
}

function markOf({ id, isLost, begins }: Found, back: string): { open: string; close: string } {
  if (isLost) return { open: `<span class="lost" id="${id}"></span>`, close: '' }
  const link = `<a class="back" target="_top" href="${escaped(back)}#${id}" title="Show this in the cleaned text" aria-label="Show this in the cleaned text">→</a>`
  return { open: `${begins ? link : ''}<span class="here" id="${id}">`, close: '</span>' }
}
