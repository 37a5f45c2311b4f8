import type { Piece } from './html-pieces'
import { ENOUGH, isGood, linkShare, weightOf } from './piece-signs'
import { textWeight } from './running-text'

/** Where nothing reads like an article, everything counts as one but links and named parts. */
export function takeAll(pieces: readonly Piece[], chosen: boolean[]): void {
  pieces.forEach((piece, index) => {
    chosen[index] = piece.marks.length === 0 && linkShare(piece) < 0.5
  })
}

const WIDER = 1.35
/** Where the extractor found much less than one part of the page holds, and that around it, that part is the article. */
export function widen(pieces: readonly Piece[], chosen: boolean[]): void {
  const root = textRoot(pieces)
  if (!root) return
  const isFound = (piece: Piece, index: number) => chosen[index] === true && isGood(piece)
  const found = weightOf(pieces, isFound)
  const shared = weightOf(pieces, (piece, index) => isFound(piece, index) && root.contains(piece.element))
  const good = weightOf(pieces, (piece) => isGood(piece) && root.contains(piece.element))
  if (found >= ENOUGH && (good < found * WIDER || shared < found * 0.5)) return
  pieces.forEach((piece, index) => {
    if (root.contains(piece.element) && piece.marks.length === 0 && linkShare(piece) < 0.5)
      chosen[index] = true
  })
}

/** What is no running text counts against the element that holds it, in letters. */
const COST = 1
/** The element with the most running text and the least beside it; null for a page without any. */
function textRoot(pieces: readonly Piece[]): Element | null {
  const scores = new Map<Element, number>()
  for (const piece of pieces) {
    if (piece.marks.length > 0) continue
    const score = isGood(piece) ? textWeight(piece) - piece.linked : -COST * textWeight(piece)
    for (let at: Element | null = piece.element; at; at = at.parentElement)
      scores.set(at, (scores.get(at) ?? 0) + score)
  }
  let best: Element | null = null
  let most = 0
  for (const [element, score] of scores)
    if (score > most) {
      best = element
      most = score
    }
  return best
}
