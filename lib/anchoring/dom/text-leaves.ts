import type { Span } from '../model'

/**
 * A rendered text is made of leaves: elements with `data-start`, each holding one text node whose first code unit
 * has that offset in the text. What stands outside leaves (marks, labels) is no part of the text. Leaves of one
 * block share the nearest ancestor with `data-block`.
 */
export type Leaf = Span & { readonly element: HTMLElement; readonly text: Text }

/** The leaves under `root` in document order; those without words are left out. */
export function leavesOf(root: Element): Leaf[] {
  return Array.from(root.querySelectorAll<HTMLElement>('[data-start]'), (element) => {
    const start = Number(element.dataset.start)
    const text = element.firstChild
    return text instanceof Text ? [{ element, text, start, end: start + text.length }] : []
  }).flat()
}

/** Whether a leaf can be seen: not inside something folded. */
export const isShown = ({ element }: Leaf) => element.closest('details:not([open])') === null

/** The element that holds the block of a leaf. */
export const blockOf = ({ element }: Leaf): Element => element.closest('[data-block]') ?? element
