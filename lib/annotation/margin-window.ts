import { type Card, stackCards } from './stack-cards'

/** From top to bottom, in the units of the cards. */
export type Band = { readonly top: number; readonly bottom: number }

/** Where cards stand, and which of them are near enough to be drawn, by their index. */
export type MarginWindow = { readonly tops: readonly number[]; readonly drawn: readonly number[] }

/** So many cards are no burden: all are drawn, so that a search in the page and who listens to it find every one. */
export const FEW_CARDS = 80

/**
 * Where the cards of a margin stand while `view` is seen, and which of them to draw: those that reach into it or stand
 * at most its height away. Cards come in text order. The one at `fixed` stands beside its passage while that is in
 * view. Where so many cards have been pushed down that those in view would belong to words far above, the card of the
 * first passage in view stands beside it instead, so that what is read and what is said of it stay together.
 */
export function marginWindow(cards: readonly Card[], gap: number, fixed: number, view: Band): MarginWindow {
  const kept = isIn(cards[fixed]?.top, view) ? fixed : -1
  const tops = stackCards(cards, gap, kept)
  const anchor = kept < 0 ? driftedAnchor(cards, tops, view) : -1
  const stacked = anchor < 0 ? tops : stackCards(cards, gap, anchor)
  const height = view.bottom - view.top
  const near = { top: view.top - height, bottom: view.bottom + height }
  const isDrawn = (card: Card, at: number) =>
    cards.length <= FEW_CARDS || reachesInto(stacked[at] as number, card, near)
  const drawn = cards.flatMap((card, at) => (isDrawn(card, at) ? [at] : []))
  return { tops: stacked, drawn }
}

/** The first card whose passage is in view or below, if it was pushed away by more than half of the view. */
function driftedAnchor(cards: readonly Card[], tops: readonly number[], view: Band): number {
  const first = cards.findIndex(({ top }) => top >= view.top)
  const at = first < 0 ? cards.length - 1 : first
  const card = cards[at]
  return card && (tops[at] as number) - card.top > (view.bottom - view.top) / 2 ? at : -1
}

const isIn = (top: number | undefined, { top: from, bottom }: Band) =>
  top !== undefined && top >= from && top < bottom

const reachesInto = (top: number, { height }: Card, band: Band) =>
  top < band.bottom && top + height > band.top
