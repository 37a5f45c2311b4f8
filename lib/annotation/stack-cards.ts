export type Card = { readonly top: number; readonly height: number }

/**
 * Where cards in a margin go so that none covers another: each as near to the passage it belongs to (`top`) as
 * the ones above allow. The card at `fixed`, if any, stands exactly beside its passage and moves the others; when
 * those above it have no room left they are fanned out over each other, each with its head showing. Cards come in
 * text order; the answer has one top for each, in the same units, none above 0.
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
  return (tops[0] as number) < 0 ? fanOut(cards, tops, gap, fixed) : tops
}

/** Closes the ranks above the fixed card in proportion, so that the last of them ends where it begins. */
function fanOut(cards: readonly Card[], tops: number[], gap: number, fixed: number): number[] {
  const packed: number[] = [0]
  for (let index = 1; index < fixed; index += 1) {
    packed[index] = (packed[index - 1] as number) + (cards[index - 1] as Card).height + gap
  }
  const last = packed.at(-1) as number
  const room = Math.max(0, (cards[fixed] as Card).top - gap - (cards[fixed - 1] as Card).height)
  const scale = last > 0 ? Math.min(1, room / last) : 0
  return tops.map((top, index) => (index < fixed ? (packed[index] as number) * scale : top))
}
