import { type Unreadable, unreadable } from './model'

/** Article extraction takes more than the square of the depth: 250 levels a third of a second, 500 four. */
const MAX_DEPTH = 250
const MAX_ELEMENTS = 50_000
const MAX_ATTRIBUTES = 100_000

/** Elements that have no content, and those that HTML closes by itself, do not make a page deeper. */
const FLAT = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt html head body'
  ).split(' '),
)
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

const DEEP = unreadable(
  'too-deep',
  'The page is nested too deeply to be read safely. Paste its text instead.',
)
const MANY = unreadable(
  'too-many-elements',
  'The page has too many parts to be read safely. Paste its text instead.',
)
const ATTRIBUTES = unreadable(
  'too-many-attributes',
  'The page has too many attributes to be read safely. Paste its text instead.',
)

/**
 * One pass over the tags, before any tree is built, since building it is what hostile pages make slow.
 * Returns the refusal, or null for a page within limits. Time is linear in the length of `html`.
 */
export function exceedsLimits(html: string): Unreadable | null {
  const seen = { depth: 0, elements: 0, attributes: 0 }
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    at = readTag(html, at, seen)
    if (seen.depth > MAX_DEPTH) return DEEP
    if (seen.elements > MAX_ELEMENTS) return MANY
    if (seen.attributes > MAX_ATTRIBUTES) return ATTRIBUTES
  }
  return null
}

type Seen = { depth: number; elements: number; attributes: number }

/** Reads what begins at the `<` and returns the offset after it. */
function readTag(html: string, at: number, seen: Seen): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4)
  const isClosing = html[at + 1] === '/'
  const name = tagName(html, at + (isClosing ? 2 : 1))
  if (name === '') return at + 1
  const { end, attributes, selfClosing } = readAttributes(html, at + 1 + name.length)
  if (isClosing) {
    if (!FLAT.has(name)) seen.depth = Math.max(0, seen.depth - 1)
    return end
  }
  seen.elements += 1
  seen.attributes += attributes
  if (RAW.has(name)) return rawEnd(html, name, end)
  if (!FLAT.has(name) && !selfClosing) seen.depth += 1
  return end
}

function tagName(html: string, at: number): string {
  return /^[a-z][a-z0-9:-]{0,40}/i.exec(html.slice(at, at + 42))?.[0].toLowerCase() ?? ''
}

/** Counts the white space before attribute names outside quotation marks: cheap, and never too low by much. */
function readAttributes(
  html: string,
  from: number,
): { end: number; attributes: number; selfClosing: boolean } {
  let attributes = 0
  let quote = ''
  let at = from
  for (; at < html.length; at += 1) {
    const character = html[at] as string
    if (quote) quote = character === quote ? '' : quote
    else if (character === '>') break
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character
    else if (isSpace(character) && !isSpace(html[at + 1] ?? '>') && !'>=/'.includes(html[at + 1] ?? '>'))
      attributes += 1
  }
  return { end: at + 1, attributes, selfClosing: html[at - 1] === '/' }
}

function isSpace(character: string): boolean {
  return (
    character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\f'
  )
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

function rawEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}
