import type { Span } from '../model'

/**
 * A rendered text is made of leaves: elements with `data-start`, each holding one text node whose first code unit
 * has that offset in the text. What stands outside leaves (marks, labels) is no part of the text. Leaves of one
 * block share the nearest ancestor with `data-block`.
 */
export type Leaf = Span & { readonly element: HTMLElement; readonly text: Text }

type Looked = { readonly leaves: readonly Leaf[]; readonly byNode: ReadonlyMap<Node, Leaf> }
type Kept = { looked: Looked | null; readonly observer: MutationObserver }

/** What was looked up under an element, for as long as nothing under it changes. */
const kept = new WeakMap<Element, Kept>()
const WATCHED = { childList: true, characterData: true, subtree: true, attributeFilter: ['data-start'] }

/** The leaves under `root` in text order; those without words are left out. Looked up once per state of the DOM. */
export function leavesOf(root: Element): readonly Leaf[] {
  return lookedUp(root).leaves
}

/** The leaf under `root` whose text node this is, or null. */
export function leafOfNode(root: Element, node: Node | null | undefined): Leaf | null {
  return (node && lookedUp(root).byNode.get(node)) ?? null
}

/** The number of leaves that end at or before `offset`: where a search from there begins. */
export function leavesBefore(leaves: readonly Leaf[], offset: number): number {
  return countWhile(leaves, ({ end }) => end <= offset)
}

/** The leaf that holds the code unit at `offset`, or null. */
export function leafAt(leaves: readonly Leaf[], offset: number): Leaf | null {
  const leaf = leaves[leavesBefore(leaves, offset)]
  return leaf && leaf.start <= offset ? leaf : null
}

/** How many items at the beginning satisfy `holds`, which none after them does: binary search. */
export function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a leaf can be seen: not inside something folded. */
export const isShown = (leaf: Leaf) => foldOver(leaf) === null

/** The closed fold that a leaf lies in, or null. */
export const foldOver = ({ element }: Leaf) => element.closest<HTMLDetailsElement>('details:not([open])')

/** The element that holds the block of a leaf. */
export const blockOf = ({ element }: Leaf): Element => element.closest('[data-block]') ?? element

/** Records of a change that were not delivered yet count as well: the answer is never about elements that are gone. */
function lookedUp(root: Element): Looked {
  const before = kept.get(root) ?? watch(root)
  if (before.observer.takeRecords().length > 0) before.looked = null
  before.looked ??= lookUp(root)
  return before.looked
}

function watch(root: Element): Kept {
  const entry: Kept = {
    looked: null,
    observer: new MutationObserver(() => {
      entry.looked = null
    }),
  }
  entry.observer.observe(root, WATCHED)
  kept.set(root, entry)
  return entry
}

function lookUp(root: Element): Looked {
  const leaves = Array.from(root.querySelectorAll<HTMLElement>('[data-start]'), (element) => {
    const start = Number(element.dataset.start)
    const text = element.firstChild
    return text instanceof Text ? [{ element, text, start, end: start + text.length }] : []
  }).flat()
  leaves.sort((one, other) => one.start - other.start)
  return { leaves, byNode: new Map(leaves.map((leaf) => [leaf.text, leaf])) }
}
