import { spanBetween } from '@/lib/anchoring/dom/leaves-in-view'
import { rangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { foldOver, isShown, type Leaf, leafAt, leafOfNode, leavesOf } from '@/lib/anchoring/dom/text-leaves'
import { coveredTop } from './covered-top.client'

/** The share of the screen that a form at the foot of a narrow one covers. */
const FOOT = { narrow: 0.58, wide: 0.1 }
export const WIDE = '(min-width: 70rem)'
/** Where a passage comes to stand when the page has to move: a third down. */
const REST = 0.25
/** Room for the line above it, in CSS pixels. */
const ABOVE = 48
/** Lines are set apart; what lies between two of them belongs to both, in CSS pixels. */
const LEADING = 5

/** Whether there is room for cards beside the text. */
export const hasMargin = () => window.matchMedia(WIDE).matches

/**
 * Brings the words at an offset of the text into view, unfolding them if need be. Moves the page only if it must:
 * a movement that was begun before ends where it is, so that what is in view now stays there.
 * `top` is the height, in CSS pixels, of what stays at the top of the screen.
 */
export function reveal(text: Element, offset: number, top = coveredTop()): void {
  const leaves = leavesOf(text)
  const leaf = leafAt(leaves, offset)
  const fold = leaf && foldOver(leaf)
  if (fold) fold.open = true
  const foot = hasMargin() ? FOOT.wide : FOOT.narrow
  window.scrollTo({ top: window.scrollY, behavior: 'instant' })
  const rect = rangesIn(leaves, { start: offset, end: offset + 1 })[0]?.getBoundingClientRect()
  if (!rect || (rect.top > top && rect.bottom < window.innerHeight * (1 - foot))) return
  window.scrollBy({ top: rect.top - Math.max(window.innerHeight * REST, top + ABOVE), behavior: motion() })
}

/** Nothing moves under reduced motion. */
const motion = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'

/** The offset of the first words that can be seen, or 0. */
export function firstInView(text: Element): number {
  const leaves = leavesOf(text)
  const { start } = spanBetween(leaves, coveredTop(), window.innerHeight)
  return leaves.find((leaf) => leaf.end > start && isShown(leaf))?.start ?? start
}

/** The offset in the text of the letter under a point of the screen, or null where there is none. */
export function offsetUnder(text: Element, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y)
  const range = caret ? null : document.caretRangeFromPoint?.(x, y)
  const leaf = leafOfNode(text, caret?.offsetNode ?? range?.startContainer)
  if (!leaf) return null
  // A caret stands between letters, and beside a line at its nearest end: which letter it is, only its box tells.
  const between = caret?.offset ?? range?.startOffset ?? 0
  const at = [between, between - 1].find((offset) => isOver(leaf, offset, x, y))
  return at === undefined ? null : leaf.start + at
}

function isOver({ text }: Leaf, offset: number, x: number, y: number): boolean {
  if (offset < 0 || offset >= text.length) return false
  const letter = document.createRange()
  letter.setStart(text, offset)
  letter.setEnd(text, offset + 1)
  return Array.from(letter.getClientRects()).some(
    ({ left, right, top, bottom }) => left <= x && x < right && top - LEADING <= y && y < bottom + LEADING,
  )
}

/** Where on the screen the words at an offset of the text begin, in CSS pixels of the window; null when folded away. */
export function pointOf(text: Element, offset: number): { readonly x: number; readonly y: number } | null {
  const rect = rangesIn(leavesOf(text), { start: offset, end: offset + 1 })[0]?.getBoundingClientRect()
  return rect ? { x: rect.left, y: rect.bottom } : null
}

/** Brings the words at an offset of the text to the middle of the screen at once, wherever they are. */
export function placeAt(text: Element, offset: number): void {
  const leaves = leavesOf(text)
  const leaf = leafAt(leaves, offset) ?? leaves.at(offset <= 0 ? 0 : -1)
  if (!leaf) return
  const rect = rangesIn(leaves, { start: offset, end: offset + 1 })[0]?.getBoundingClientRect()
  const { top } = rect ?? (foldOver(leaf) ?? leaf.element).getBoundingClientRect()
  window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' })
}
