import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import { isSkipped } from './html-pieces'

/** What the extractor looks at; the rest costs time and changes nothing. Addresses count only as jumps in the page. */
const READ = ['class', 'id', 'role', 'itemprop', 'rel', 'hidden', 'aria-hidden', 'aria-modal', 'dir']

/**
 * The text nodes of a page that Readability takes for the article; empty where it finds none. It rebuilds the
 * tree it is given, so it gets a copy without scripts, styles and addresses, and its answer is read from the text
 * nodes it kept: which node of the copy stands for which of the page is remembered.
 */
export function readabilityChoice(document: Document): ReadonlySet<Node> {
  if (isTooLarge(document.documentElement)) return new Set()
  const originals = new Map<Node, Node>()
  const copy = copyOf(document, originals)
  const kept = new Set<Node>()
  const article = articleIn(copy)
  if (article) collect(article, originals, kept)
  return kept
}

/** It throws on some odd trees; what it would have found is then looked for in other ways. */
function articleIn(copy: Document): Element | null {
  try {
    const serializer = (node: Node) => node as Element
    return (
      new Readability<Element>(copy, { serializer, disableJSONLD: true, keepClasses: true }).parse()
        ?.content ?? null
    )
  } catch {
    return null
  }
}

/** Its time grows with the square of the children of an element and of the depth; real pages stay far below. */
const MOST_CHILDREN = 4_000
const MOST_ELEMENTS = 20_000
const MOST_TEXT = 2_000_000

function isTooLarge(root: Element): boolean {
  let elements = 0
  let text = 0
  const isLarge = (element: Element): boolean => {
    let children = 0
    for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
      children += 1
      if (node.nodeType === 3) text += node.textContent?.length ?? 0
      else if (node.nodeType === 1 && !isSkipped((node as Element).tagName.toUpperCase())) {
        elements += 1
        if (isLarge(node as Element)) return true
      }
      if (children > MOST_CHILDREN || elements > MOST_ELEMENTS || text > MOST_TEXT) return true
    }
    return false
  }
  return isLarge(root)
}

function copyOf(document: Document, originals: Map<Node, Node>): Document {
  const copy = new JSDOMParser().parse('<html><head><title></title></head><body></body></html>')
  copy.title = document.querySelector('title')?.textContent ?? ''
  const body = copy.body
  const fill = () => {
    for (const child of Array.from(body.childNodes)) child.remove()
    copyChildren(document.documentElement, body, copy, originals)
  }
  fill()
  // Where it finds little it tries again with the page as it was: filled anew and not parsed, nodes stay known.
  Object.defineProperty(body, 'innerHTML', { get: () => '', set: fill })
  return copy
}

function copyChildren(from: Element, to: Element, copy: Document, originals: Map<Node, Node>): void {
  for (let node: Node | null = from.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = copy.createTextNode(node.textContent ?? '')
      originals.set(text, node)
      to.appendChild(text)
    } else if (node.nodeType === 1) copyElement(node as Element, to, copy, originals)
  }
}

function copyElement(from: Element, to: Element, copy: Document, originals: Map<Node, Node>): void {
  const tag = from.tagName.toUpperCase()
  if (isSkipped(tag)) return
  // A page may leave out or misplace these, and then words stand in the head.
  if (tag === 'HEAD' || tag === 'BODY') {
    copyChildren(from, to, copy, originals)
    return
  }
  const element = copy.createElement(from.localName)
  for (const name of READ) {
    const value = from.getAttribute(name)
    if (value !== null) element.setAttribute(name, value)
  }
  if (tag === 'A' && from.getAttribute('href')?.startsWith('#')) element.setAttribute('href', '#a')
  to.appendChild(element)
  copyChildren(from, element, copy, originals)
}

function collect(node: Node, originals: Map<Node, Node>, kept: Set<Node>): void {
  for (let child: Node | null = node.firstChild; child; child = child.nextSibling) {
    const original = child.nodeType === 3 ? originals.get(child) : undefined
    if (original) kept.add(original)
    else if (child.nodeType === 1) collect(child, originals, kept)
  }
}
