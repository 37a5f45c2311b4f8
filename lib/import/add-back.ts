import type { Piece } from './html-pieces'
import { isHeading, linkShare, OUTSIDE, tagOf, type Verdict } from './piece-signs'
import { isRunningText, textWeight } from './running-text'

/** The tags and classes of an element and what holds it: pieces of one article look alike. */
function signature(piece: Piece): string {
  let text = ''
  let at: Element | null = piece.element
  for (let step = 0; at && step < 3; step += 1, at = at.parentElement)
    text += `${at.tagName}.${at.getAttribute('class') ?? ''}<`
  return text
}

const MOST = 0.9
/** Gives back what lies among the kept and looks like it, a lead before it, and more of the same kind after it. */
export function addBack(pieces: readonly Piece[], verdicts: Verdict[]): void {
  const kept = pieces.map((_, index) => index).filter((index) => verdicts[index] === null)
  const first = kept[0]
  const last = kept.at(-1)
  if (first === undefined || last === undefined) return
  const alike = new Map<string, number>()
  const parents = new Map<Element, number>()
  let all = 0
  for (const index of kept) {
    const piece = pieces[index] as Piece
    if (!isRunningText(piece)) continue
    const weight = textWeight(piece)
    all += weight
    alike.set(signature(piece), (alike.get(signature(piece)) ?? 0) + weight)
    for (let at = piece.element.parentElement; at; at = at.parentElement)
      parents.set(at, (parents.get(at) ?? 0) + weight)
  }
  const root = [...parents].filter(([, weight]) => weight >= all * MOST).sort(([, a], [, b]) => a - b)[0]?.[0]
  const title = pieces.findLastIndex((piece, index) => index < first && tagOf(piece) === 'H1')
  const near = (piece: Piece) => {
    const parent = piece.element.parentElement
    return (
      parent !== null &&
      ((parents.get(parent) ?? 0) > 0 || (parents.get(parent.parentElement as Element) ?? 0) > all * 0.3)
    )
  }
  pieces.forEach((piece, index) => {
    if (verdicts[index] !== OUTSIDE || piece.marks.length > 0) return
    const share = linkShare(piece)
    const looksAlike = (alike.get(signature(piece)) ?? 0) > 0
    if (index > first && index < last) {
      if (
        share < 0.5 &&
        near(piece) &&
        (isHeading(piece) ||
          isRunningText(piece) ||
          looksAlike ||
          /^(?:LI|TD|TH|DT|DD|PRE|BLOCKQUOTE)$/.test(tagOf(piece)))
      )
        verdicts[index] = null
    } else if (index < first && index > title) {
      if (isRunningText(piece) && share < 0.3 && root && isIn(root, piece, 2) && !isHeading(piece))
        verdicts[index] = null
    } else if (
      index > last &&
      (looksAlike || (isListItem(piece) && near(piece))) &&
      isRunningText(piece) &&
      share < 0.4
    )
      verdicts[index] = null
  })
}

const isListItem = (piece: Piece) => tagOf(piece) === 'LI'

/** Within an element or one a few levels above it. */
function isIn(root: Element, { element }: Piece, levels: number): boolean {
  let at: Element | null = root
  for (let step = 0; at && step <= levels; step += 1, at = at.parentElement)
    if (at.tagName !== 'BODY' && at.tagName !== 'HTML' && at.contains(element)) return true
  return false
}
