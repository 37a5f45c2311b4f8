import type { Piece } from './html-pieces'
import { isHeading, OUTSIDE, tagOf, type Verdict } from './piece-signs'
import { isRunningText, textWeight } from './running-text'

/** The article’s own element holds at least this share of the running text that was kept; less if it holds the title. */
const MOST = 0.8
const MOST_BELOW_TITLE = 0.5

/**
 * What lies outside the element with nearly all of the article is not part of it: behind it nothing but paragraphs
 * that look like its own, before it only a lead or a heading.
 */
export function dropFar(pieces: readonly Piece[], verdicts: Verdict[]): void {
  const kept = pieces.map((_, index) => index).filter((index) => verdicts[index] === null)
  const running = kept.filter((index) => isRunningText(pieces[index] as Piece))
  const text = running.map((index) => pieces[index] as Piece)
  const titles = pieces.filter((piece) => tagOf(piece) === 'H1')
  const root = rootOf(text, titles.length === 1 ? titles[0]?.element : undefined)
  if (!root) return
  const inside = kept.filter((index) => root.contains((pieces[index] as Piece).element))
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return
  let end = last
  const alike = new Set(inside.map((index) => looks(pieces[index] as Piece)))
  for (const index of kept) {
    const piece = pieces[index] as Piece
    if (index < first && !isHeading(piece) && !isLead(piece)) verdicts[index] = OUTSIDE
    if (index <= last) continue
    const isNext = index - end <= NEXT && isParagraph(piece)
    if (isRunningText(piece) && (isNext || alike.has(looks(piece)))) end = index
    else verdicts[index] = OUTSIDE
  }
}

/** So few pieces may lie between the article and a paragraph that ends it in a box of its own. */
const NEXT = 3
const isParagraph = (piece: Piece) =>
  tagOf(piece) === 'P' &&
  textWeight(piece) >= 110 &&
  piece.linked === 0 &&
  !piece.element.closest('li, td, aside')

const isLead = (piece: Piece) => isRunningText(piece) && !/^(?:LI|TD|TH|DD|CAPTION)$/.test(tagOf(piece))

/** The smallest element with most of this text. */
function rootOf(running: readonly Piece[], title: Element | undefined): Element | null {
  const weights = new Map<Element, number>()
  let all = 0
  for (const piece of running) {
    const weight = textWeight(piece)
    all += weight
    for (let at = piece.element.parentElement; at; at = at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + weight)
  }
  // The map has inner elements before outer ones: the first that is heavy enough is the smallest of its line.
  let best: Element | null = null
  for (const [element, weight] of weights)
    if (isMost(element, weight / all, title) && (best === null || best.contains(element))) best = element
  return best
}

const isMost = (element: Element, share: number, title: Element | undefined) =>
  share >= MOST || (title !== undefined && share >= MOST_BELOW_TITLE && element.contains(title))

/** Tag and class of an element and of what holds it. */
function looks({ element }: Piece): string {
  const parent = element.parentElement
  return [element, parent].map((each) => `${each?.tagName}.${each?.getAttribute('class') ?? ''}`).join('<')
}
