type Extent = { readonly top: number; readonly bottom: number }

/** How far down (or, below 0, up) a box has to go to stand within the room. What is higher than the room begins at its top. */
export function shiftInto(box: Extent, room: Extent): number {
  if (box.top < room.top) return room.top - box.top
  const up = Math.min(box.bottom - room.bottom, box.top - room.top)
  return up > 0 ? -up : 0
}
