export type Card = { readonly top: number; readonly height: number }

/**
 * Where cards in a margin go so that none covers another: each as near to the passage it belongs to (`top`) as
 * the ones above allow. The card at `fixed`, if any, stands exactly beside its passage, as far as the cards above
 * it leave room at all, and moves the others. Cards come in text order; the answer has one top for each, in the
 * same units, none above 0.
 */
export function stackCards(cards: readonly Card[], gap: number, fixed = -1): number[] {
  const above = cards.slice(0, Math.max(fixed, 0)).reduce((sum, { height }) => sum + height + gap, 0)
  const tops: number[] = []
  let free = 0
  for (const [index, { top, height }] of cards.entries()) {
    tops[index] = index === fixed ? Math.max(top, above) : Math.max(top, free)
    free = (tops[index] as number) + height + gap
  }
  return fixed in cards ? raiseAbove(cards, tops, gap, fixed) : tops
}

function raiseAbove(cards: readonly Card[], tops: number[], gap: number, fixed: number): number[] {
  for (let index = fixed - 1; index >= 0; index -= 1) {
    const limit = (tops[index + 1] as number) - gap - (cards[index] as Card).height
    tops[index] = Math.min(tops[index] as number, limit)
  }
  return tops
}
