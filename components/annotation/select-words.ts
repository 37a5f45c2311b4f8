import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Span } from '@/lib/anchoring/model'
import { pointAt } from './caret-lines'

/** Selects in the browser, too, what was understood of a selection in the text: its whole words, from first to last. */
export function selectWords(text: Element, passage: readonly Span[]): void {
  const [first, last] = [passage[0], passage.at(-1)]
  const leaves = leavesOf(text)
  const from = first && pointAt(leaves, first.start)
  const to = last && pointAt(leaves, last.end)
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}
