import { type PartMark, partsOf } from './page-parts'

/** A run of text of a page that no block-level element or double line break parts. */
export type Piece = {
  /** White space is folded; single line breaks stay. */
  readonly text: string
  /** The innermost block-level element that holds it. */
  readonly element: Element
  readonly nodes: readonly Node[]
  /** Characters but white space, and how many of them stand in links. */
  readonly size: number
  readonly linked: number
  /** The named parts of the page that it lies in, outermost first. */
  readonly marks: readonly PartMark[]
}

const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE SVG MATH IFRAME OBJECT EMBED TEXTAREA SELECT DATALIST BUTTON ' +
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

/** Whether an element holds no words for a reader. */
export const isSkipped = (tag: string) => SKIPPED.has(tag)

type Place = { readonly owner: Element; readonly marks: readonly PartMark[]; readonly linked: boolean }
/** `joint`: where in the text an element ended, and what it stood in. */
type Run = {
  text: string
  nodes: Node[]
  size: number
  linked: number
  joint: { at: number; within: Node | null } | null
}
const NOTHING = { text: '', size: 0, linked: 0, joint: null } as const

/**
 * The words of a page in its own order, a piece for each element that holds text. No markup survives: only
 * the characters of text nodes are read. What is only for readers without scripts is left out unless asked for.
 */
export function htmlPieces(document: Document, withNoScript = false): Piece[] {
  const pieces: Piece[] = []
  let run: Run = { ...NOTHING, nodes: [] }

  const flush = ({ owner, marks }: Place) => {
    const text = tidy(run.text)
    const { nodes, size, linked } = run
    if (text !== '') pieces.push({ text, element: owner, nodes, size, linked, marks })
    if (nodes.length > 0 || run.text !== '') run = { ...NOTHING, nodes: [] }
  }
  const read = (node: Node, { linked }: Place) => {
    const words = node.textContent ?? ''
    const size = words.replace(/\s+/g, '').length
    if (isSeam(run, node, words)) run.text += ' '
    run.text += words.replace(/[ \t\n\r\f]+/g, ' ')
    run.size += size
    if (size > 0) run.nodes.push(node)
    if (linked) run.linked += size
  }
  const walk = (element: Element, outer: Place) => {
    const tag = element.tagName.toUpperCase()
    if (SKIPPED.has(tag) && !(withNoScript && tag === 'NOSCRIPT')) return
    if (tag === 'BR') {
      if (/\n *$/.test(run.text.slice(-8))) flush(outer)
      run.text += '\n'
      return
    }
    const isBlock = BLOCK_LEVEL.has(tag)
    if (isBlock) flush(outer)
    const marks = partsOf(element, tag, outer.marks)
    const place = { owner: isBlock ? element : outer.owner, marks, linked: outer.linked || tag === 'A' }
    for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) read(node, place)
      else if (node.nodeType === 1) walk(node as Element, place)
    }
    if (isBlock) flush(place)
    else run.joint = { at: run.text.length, within: element.parentNode }
  }
  walk(document.documentElement, { owner: document.documentElement, marks: [], linked: false })
  return pieces
}

/** Two elements side by side, a small letter at the end of one and a capital at the next: a style sheet parts them. */
const isSeam = ({ text, joint }: Run, node: Node, words: string): boolean =>
  joint !== null &&
  joint.at === text.length &&
  joint.within !== node.parentNode &&
  /\p{Ll}$/u.test(text.slice(-2)) &&
  /^\p{Lu}/u.test(words)

/** One line break stays inside its piece. */
function tidy(raw: string): string {
  return raw
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
