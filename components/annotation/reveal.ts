import { spanBetween } from '@/lib/anchoring/dom/leaves-in-view'
import { rangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { foldOver, isShown, type Leaf, leafAt, leafOfNode, leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Span } from '@/lib/anchoring/model'
import { coveredTop } from './covered-top.client'
import type { Extent } from './shift-into'

export const WIDE = '(min-width: 70rem)'
/** Where a passage comes to stand when the page has to move: a third down. */
const REST = 0.25
/** Room for the line above it, in CSS pixels. */
const ABOVE = 48
/** Lines are set apart; what lies between two of them belongs to both, in CSS pixels. */
const LEADING = 5

/** Whether there is room for cards beside the text. */
export const hasMargin = () => window.matchMedia(WIDE).matches

/** Where words are read, in CSS pixels of the window: a form at the foot of a narrow one is there, or may come next. */
function roomForWords(top: number): Extent {
  const height = window.innerHeight
  if (hasMargin()) return { top, bottom: height * 0.9 }
  // As styles have it (foot.css), and a line's distance.
  return { top, bottom: height - Math.min(height * 0.55, height * 0.6 - 44) - LEADING }
}

type Way = {
  /** The height, in CSS pixels, of what stays at the top of the screen. */
  readonly top?: number
  /** The words end there: as many of them as have room come into view, the first ones first. */
  readonly end?: number
  /** What comes next asks whether they are in view. */
  readonly atOnce?: boolean
}

/**
 * Brings the words at an offset of the text into view, unfolding them if need be. Moves the page only if it must:
 * a movement that was begun before ends where it is, so that what is in view now stays there.
 */
export function reveal(text: Element, offset: number, { top = coveredTop(), end, atOnce }: Way = {}): void {
  const leaves = leavesOf(text)
  // A caret behind the last words of a block has none after it.
  const leaf = leafAt(leaves, offset) ?? leafAt(leaves, offset - 1)
  const fold = leaf && foldOver(leaf)
  if (fold) fold.open = true
  window.scrollTo({ top: window.scrollY, behavior: 'instant' })
  const lines = linesOf(text, offset, end)
  const room = roomForWords(top)
  if (!lines || isWithin(lines, room)) return
  const rest = Math.max(window.innerHeight * REST, top + ABOVE)
  const fits = Math.max(top + LEADING, room.bottom - (lines.bottom - lines.top))
  window.scrollBy({ top: lines.top - Math.min(rest, fits), behavior: atOnce ? 'instant' : motion() })
}

/** Whether these words are within a part of the window, in CSS pixels; of more than have room there the first ones. */
export function isInSight(text: Element, { start, end }: Span, room: Extent): boolean {
  const lines = linesOf(text, start, end)
  if (!lines) return false
  const most = lines.top + Math.max(0, room.bottom - room.top - ABOVE)
  return isWithin({ top: lines.top, bottom: Math.min(lines.bottom, most) }, room)
}

const isWithin = (lines: Extent, room: Extent) => lines.top >= room.top && lines.bottom <= room.bottom

function linesOf(text: Element, start: number, end = start + 1): Extent | null {
  const leaves = leavesOf(text)
  const letter = (at: number) => rangesIn(leaves, { start: at, end: at + 1 })[0]?.getBoundingClientRect()
  const first = letter(start) ?? letter(start - 1)
  const last = letter(Math.max(start, end - 1))
  return first ? { top: first.top, bottom: (last ?? first).bottom } : null
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
