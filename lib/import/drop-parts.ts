import type { Piece } from './html-pieces'
import { PART_REASONS, type PartKind, type PartMark } from './page-parts'
import { ENOUGH, tagOf, type Verdict } from './piece-signs'
import { isRunningText, textWeight } from './running-text'

/** These may hold more words than the article they stand below or before. */
const MAY_BE_LARGE: ReadonlySet<PartKind> = new Set(['hidden', 'comments', 'notice', 'related'])
const WHOLE = 0.6
const WITH_HEADING = 0.25

/** Takes off the names that are of the whole page or article: “with-sidebar” holds everything and means nothing. */
export function withoutWholes(pieces: readonly Piece[]): readonly Piece[] {
  const weights = new Map<Element, number>()
  let all = 0
  for (const piece of pieces) {
    if (!isRunningText(piece)) continue
    all += textWeight(piece)
    for (const { element } of piece.marks)
      weights.set(element, (weights.get(element) ?? 0) + textWeight(piece))
  }
  const titled = new Set(
    pieces
      .filter((piece) => tagOf(piece) === 'H1')
      .flatMap(({ marks }) => marks.map(({ element }) => element)),
  )
  const isWhole = ({ kind, element }: PartMark) => {
    const weight = weights.get(element) ?? 0
    if (kind === 'hidden') return false
    return (
      (weight > all * WITH_HEADING && titled.has(element)) ||
      (weight > all * WHOLE && !MAY_BE_LARGE.has(kind))
    )
  }
  return pieces.map((piece) =>
    piece.marks.some(isWhole) ? { ...piece, marks: piece.marks.filter((mark) => !isWhole(mark)) } : piece,
  )
}

/** How much of the text a part may hold for its name to be believed, where enough is left without it. */
const MOST_OF_TEXT: { readonly [Kind in PartKind]?: number } = {
  comments: 0.9,
  notice: 0.9,
  hidden: 0.6,
  related: 0.7,
}
const SOME_OF_TEXT = 0.3
/** Takes out what is named as a part of the page, unless it holds so much that the name cannot mean it. */
export function dropParts(pieces: readonly Piece[], verdicts: Verdict[]): void {
  const weights = new Map<Element, number>()
  let all = 0
  pieces.forEach((piece, index) => {
    if (verdicts[index] !== null) return
    const weight = textWeight(piece)
    all += weight
    for (const { element } of piece.marks) weights.set(element, (weights.get(element) ?? 0) + weight)
  })
  pieces.forEach((piece, index) => {
    if (verdicts[index] !== null) {
      const first = piece.marks[0]
      if (first) verdicts[index] = PART_REASONS[first.kind]
      return
    }
    const mark = piece.marks.find(({ kind, element }) => isBelieved(weights.get(element) ?? 0, all, kind))
    if (mark) verdicts[index] = PART_REASONS[mark.kind]
  })
}

function isBelieved(weight: number, all: number, kind: PartKind): boolean {
  if (weight <= all * SOME_OF_TEXT) return true
  return weight <= all * (MOST_OF_TEXT[kind] ?? SOME_OF_TEXT) && all - weight >= ENOUGH
}
