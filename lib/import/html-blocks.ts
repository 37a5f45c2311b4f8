import type { Extracted } from './extract'
import type { Block, BlockKind } from './model'

type Page = Extract<Extracted, { mediaType: 'text/html' }>

const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH IFRAME OBJECT EMBED TEXTAREA SELECT DATALIST BUTTON ' +
    'CANVAS AUDIO VIDEO NOEMBED NOFRAMES XMP META LINK BASE'
  ).split(' '),
)
const BLOCK_LEVEL = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY ' +
    'TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const KIND_BY_TAG: Readonly<Record<string, BlockKind>> = {
  FIGCAPTION: 'caption',
  BLOCKQUOTE: 'quote',
  LI: 'list_item',
  H1: 'headline',
  H2: 'headline',
  H3: 'headline',
  H4: 'headline',
  H5: 'headline',
  H6: 'headline',
}
const CAPTION = 'The caption of a picture, marked so on the page'
const OUTSIDE = 'Outside the article on its page'

/**
 * The words of a page in its own order, a block for each element that holds text. No markup survives: only
 * the characters of text nodes are read. What is not part of the article is set aside and not lost.
 */
export function htmlBlocks(page: Page): Block[] {
  const found: { text: string; element: Element }[] = []
  let pending = ''
  let owner: Element = page.document.documentElement

  const flush = () => {
    for (const text of tidy(pending)) found.push({ text, element: owner })
    pending = ''
  }
  const walk = (node: Node) => {
    if (node.nodeType === 3) pending += (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ')
    if (node.nodeType !== 1) return
    const element = node as Element
    const tag = element.tagName.toUpperCase()
    if (SKIPPED.has(tag)) return
    if (tag === 'BR') pending += '\n'
    if (!BLOCK_LEVEL.has(tag)) return walkChildren(element)
    flush()
    const outer = owner
    owner = element
    walkChildren(element)
    flush()
    owner = outer
  }
  const walkChildren = (element: Element) => {
    for (const child of Array.from(element.childNodes)) walk(child)
  }
  walk(page.document.documentElement)
  return found.map(({ text, element }) => toBlock(text, element, page))
}

/** One line break stays inside its block; two make two blocks. */
function tidy(raw: string): string[] {
  return raw
    .split(/\n[ \n]*\n/)
    .map((part) =>
      part
        .replace(/ {2,}/g, ' ')
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    )
    .filter((part) => part !== '')
}

function toBlock(text: string, element: Element, page: Page): Block {
  if (isTitle(text, element, page.document)) return { text, kind: 'headline', disposition: 'shown' }
  if (!page.isArticle(element)) return { text, kind: 'chrome', disposition: 'set_aside', reason: OUTSIDE }
  const kind = kindOf(element)
  if (kind === 'caption') return { text, kind, disposition: 'set_aside', reason: CAPTION }
  return { text, kind, disposition: 'shown' }
}

/** The extractor drops the main heading; it is part of the article all the same. */
function isTitle(text: string, element: Element, document: Document): boolean {
  if (element.tagName.toUpperCase() !== 'H1') return false
  const title = document.querySelector('title')?.textContent ?? ''
  return document.querySelectorAll('h1').length === 1 || title.includes(text)
}

function kindOf(element: Element): BlockKind {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const kind = KIND_BY_TAG[at.tagName.toUpperCase()]
    if (kind) return kind
  }
  return 'paragraph'
}
