/** From where to where on the screen, in CSS pixels of the window. */
export type Extent = { readonly top: number; readonly bottom: number }

/** How far down (or, below 0, up) a box has to go to stand within the room. What is higher than the room begins at its top. */
export function shiftInto(box: Extent, room: Extent): number {
  if (box.top < room.top) return room.top - box.top
  const up = Math.min(box.bottom - room.bottom, box.top - room.top)
  return up > 0 ? -up : 0
}

/** Between a box and the lines that it stands under or above. */
const BETWEEN = 8
/** In less room nothing can be chosen. */
const LEAST = 240

/**
 * Where a box of at most `most` pixels stands that must not cover some lines: under them, or above where there is too
 * little room under them; null where there is too little on both sides.
 */
export function besideLines(lines: Extent, room: Extent, most: number): Extent | null {
  const from = Math.max(lines.bottom + BETWEEN, room.top)
  const to = Math.min(lines.top - BETWEEN, room.bottom)
  const under = room.bottom - from
  const above = to - room.top
  if (Math.max(under, above) < LEAST) return null
  return under >= LEAST || under >= above
    ? { top: from, bottom: Math.min(room.bottom, from + most) }
    : { top: Math.max(room.top, to - most), bottom: to }
}
