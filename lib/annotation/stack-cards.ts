export type Card = { readonly top: number; readonly height: number }

/**
 * Where cards in a margin go so that none covers another: each as near to the passage it belongs to (`top`) as
 * the ones above allow. The card at `fixed`, if any, stands exactly beside its passage and moves the others; those
 * above it for which no room is left have tops below 0, and are not to be shown. Cards come in text order; the answer
 * has one top for each, in the same units.
 */
export function stackCards(cards: readonly Card[], gap: number, fixed = -1): number[] {
  const tops: number[] = []
  let free = 0
  for (const [index, { top, height }] of cards.entries()) {
    tops[index] = index === fixed ? top : Math.max(top, free)
    free = (tops[index] as number) + height + gap
  }
  return fixed > 0 && fixed in cards ? makeRoomAbove(cards, tops, gap, fixed) : tops
}

function makeRoomAbove(cards: readonly Card[], tops: number[], gap: number, fixed: number): number[] {
  for (let index = fixed - 1; index >= 0; index -= 1) {
    const limit = (tops[index + 1] as number) - gap - (cards[index] as Card).height
    tops[index] = Math.min(tops[index] as number, limit)
  }
  return tops
}
