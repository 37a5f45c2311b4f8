type Point = { readonly x: number; readonly y: number }

/** How far inside the text's edge a letter is looked for: at the edge itself a sign may lie over the line. CSS pixels. */
const INSIDE = [1, 40]

/**
 * While words are being selected with a mouse and the pointer has left the text, ends the selection at the letter of
 * the text nearest to the pointer. A browser would take it to the beginning or the end of all the words that come
 * before or after the text in the page. `top` is what is covered at the top of the window, in CSS pixels.
 */
export function holdInText(text: Element, pointer: Point, top: number): void {
  const selection = document.getSelection()
  if (!selection?.anchorNode || selection.isCollapsed || !text.contains(selection.anchorNode)) return
  const { left, right, top: begins, bottom } = text.getBoundingClientRect()
  const room = { top: Math.max(begins, top), bottom: Math.min(bottom, window.innerHeight) }
  if (isWithin(pointer.x, left, right) && isWithin(pointer.y, room.top, room.bottom)) return
  for (const inside of INSIDE) {
    const x = clamp(pointer.x, left + inside, right - inside)
    const y = clamp(pointer.y, room.top + 1, room.bottom - 1)
    const { node, offset } = caretAt(x, y)
    if (!node || !text.contains(node)) continue
    selection.extend(node, offset)
    return
  }
}

/** The place between letters that is nearest to a point of the window. */
function caretAt(x: number, y: number): { readonly node: Node | null; readonly offset: number } {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (caret) return { node: caret.offsetNode, offset: caret.offset }
  const range = document.caretRangeFromPoint?.(x, y)
  return { node: range?.startContainer ?? null, offset: range?.startOffset ?? 0 }
}

const isWithin = (at: number, from: number, to: number) => from <= at && at <= to
const clamp = (at: number, from: number, to: number) => Math.max(from, Math.min(at, to))
