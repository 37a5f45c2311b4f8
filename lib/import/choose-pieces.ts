import type { Piece } from './html-pieces'
import { isAppeal, isCredit, isEdgeLine, isLabel, opensRelated } from './page-labels'
import { PART_REASONS, type PartKind, type PartMark } from './page-parts'
import { isRunningText, textWeight } from './running-text'
import { endsStated, isStated } from './stated-body'

/** For each piece: null where it belongs to the article, or why it does not. */
export type Verdict = string | null

const OUTSIDE = 'Outside the article on its page'
const UNSTATED = 'Not among the words that the page states as its article'
const LINKS = 'Links to other pages'
const LABEL = 'A label or a button of the page'
const EDGE = 'A line about the article at its beginning or end'

const HEADINGS = /^H[1-6]$/
export const tagOf = ({ element }: Piece) => element.tagName.toUpperCase()
const isHeading = (piece: Piece) => HEADINGS.test(tagOf(piece))
const linkShare = ({ linked, size }: Piece) => (size === 0 ? 0 : linked / size)

/**
 * Decides which pieces are the article. It begins with what the extractor kept, gives back what lies among it and
 * reads like it, and takes out what the page itself names as something else.
 */
export function choosePieces(
  found: readonly Piece[],
  kept: ReadonlySet<Node>,
  body: string | null = null,
): Verdict[] {
  const pieces = withoutWholes(found)
  const chosen = pieces.map((piece) => isKept(piece, kept))
  widen(pieces, chosen)
  if (!chosen.includes(true)) takeAll(pieces, chosen)
  const verdicts: Verdict[] = chosen.map((yes) => (yes ? null : OUTSIDE))
  dropParts(pieces, verdicts)
  if (body) followStated(pieces, verdicts, body)
  addBack(pieces, verdicts)
  dropLinks(pieces, verdicts)
  dropEdges(pieces, verdicts)
  return verdicts
}

/** These may hold more words than the article they stand below or before. */
const MAY_BE_LARGE: ReadonlySet<PartKind> = new Set(['hidden', 'comments', 'notice', 'related'])
const WHOLE = 0.6
const WITH_HEADING = 0.25

/** Takes off the names that are of the whole page or article: “with-sidebar” holds everything and means nothing. */
function withoutWholes(pieces: readonly Piece[]): readonly Piece[] {
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

/** Most of its text nodes by length. */
function isKept(piece: Piece, kept: ReadonlySet<Node>): boolean {
  let size = 0
  for (const node of piece.nodes)
    if (kept.has(node)) size += (node.textContent ?? '').replace(/\s+/g, '').length
  return size * 2 > piece.size
}

const isGood = (piece: Piece) => piece.marks.length === 0 && isRunningText(piece)
const weightOf = (pieces: readonly Piece[], take: (piece: Piece, index: number) => boolean) =>
  pieces.reduce((sum, piece, index) => (take(piece, index) ? sum + textWeight(piece) : sum), 0)

/** Where nothing reads like an article, everything counts as one but links and named parts. */
function takeAll(pieces: readonly Piece[], chosen: boolean[]): void {
  pieces.forEach((piece, index) => {
    chosen[index] = piece.marks.length === 0 && linkShare(piece) < 0.5
  })
}

const WIDER = 1.35
/** Where the extractor found much less than one part of the page holds, and that around it, that part is the article. */
function widen(pieces: readonly Piece[], chosen: boolean[]): void {
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

/** How much of the text a part may hold for its name to be believed, where enough is left without it. */
const MOST_OF_TEXT: { readonly [Kind in PartKind]?: number } = {
  comments: 0.9,
  notice: 0.9,
  hidden: 0.6,
  related: 0.7,
}
const SOME_OF_TEXT = 0.3
const ENOUGH = 120
/** Takes out what is named as a part of the page, unless it holds so much that the name cannot mean it. */
function dropParts(pieces: readonly Piece[], verdicts: Verdict[]): void {
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

const COVERED = 0.7
/** Longer paragraphs are kept among those that are stated: a page may state its words with small differences. */
const SHORT = 120
/**
 * What the page states as the words of its article is the article. When that is nearly all of what was kept, short
 * lines among it are not, nor is anything before it, nor after it where the statement was not cut off.
 */
function followStated(pieces: readonly Piece[], verdicts: Verdict[], body: string): void {
  const stated = pieces.map((piece) => isStated(piece, body) && linkShare(piece) < 0.9)
  const kept = weightOf(pieces, (_, index) => verdicts[index] === null)
  const covered = weightOf(pieces, (_, index) => verdicts[index] === null && stated[index] === true)
  const first = stated.indexOf(true)
  const last = stated.lastIndexOf(true)
  const isWhole = last >= 0 && endsStated(pieces[last] as Piece, body)
  pieces.forEach((piece, index) => {
    if (stated[index] && !piece.marks.some(({ kind }) => NEVER_GIVEN_BACK.has(kind))) verdicts[index] = null
    const isBeside = index < first || (index > last ? isWhole : textWeight(piece) < SHORT)
    if (!stated[index] && verdicts[index] === null && covered >= kept * COVERED && isBeside && isPlain(piece))
      verdicts[index] = UNSTATED
  })
}

const NEVER_GIVEN_BACK: ReadonlySet<PartKind> = new Set(['hidden', 'caption'])
/** Statements leave out lists, tables, quotations and headings, so these say nothing. */
const isPlain = (piece: Piece) =>
  /^(?:P|DIV)$/.test(tagOf(piece)) &&
  textWeight(piece) > 20 &&
  piece.element.closest('blockquote, li, td, th') === null

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
function addBack(pieces: readonly Piece[], verdicts: Verdict[]): void {
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

/** Links alone are no text of an article, and neither is what follows the heading of such links. */
function dropLinks(pieces: readonly Piece[], verdicts: Verdict[]): void {
  let inRelated = false
  pieces.forEach((piece, index) => {
    if (verdicts[index] !== null) return
    if (isRunningText(piece) && linkShare(piece) < 0.3) inRelated = false
    if (opensRelated(piece.text) && (isHeading(piece) || linkShare(piece) > 0.45 || piece.text.length < 40)) {
      inRelated = true
      verdicts[index] = PART_REASONS.related
      return
    }
    if (isLabel(piece.text) || isAppeal(piece.text)) verdicts[index] = LABEL
    else if (isCredit(piece.text)) verdicts[index] = PART_REASONS.credit
    else if (inRelated && linkShare(piece) > 0.3) verdicts[index] = PART_REASONS.related
    else if (
      linkShare(piece) === 1 &&
      piece.size < 120 &&
      /^(?:P|DIV|LI|SECTION|SPAN|ARTICLE)$/.test(tagOf(piece))
    )
      verdicts[index] = LINKS
  })
}

function dropEdges(pieces: readonly Piece[], verdicts: Verdict[]): void {
  const kept = pieces.map((_, index) => index).filter((index) => verdicts[index] === null)
  const running = kept.filter((index) => isRunningText(pieces[index] as Piece))
  const first = running[0]
  const last = running.at(-1)
  if (first === undefined || last === undefined) return
  const heading = pieces.findIndex((piece, index) => tagOf(piece) === 'H1' && index < first)
  const begun = running[BEGINNING] ?? first
  for (const index of kept) {
    const piece = pieces[index] as Piece
    if (index > first && index < begun && isSaidLine(piece)) verdicts[index] = EDGE
    if (index >= first && index <= last) continue
    if (index < first && isBeforeText(piece, index, heading)) verdicts[index] = EDGE
    if (index > last && isAfterText(piece)) verdicts[index] = EDGE
  }
}

/** A lead may stand before the names and the day. */
const BEGINNING = 3
const isSaidLine = (piece: Piece) =>
  /^(?:P|DIV|SPAN|SECTION|HEADER|ADDRESS)$/.test(tagOf(piece)) &&
  /\p{L}/u.test(piece.text) &&
  isEdgeLine(piece.text)

/** Above the main heading stand names of sections; between it and the text stand names, days and links. */
function isBeforeText(piece: Piece, index: number, heading: number): boolean {
  if (tagOf(piece) === 'H1') return false
  if (index < heading) return true
  if (isHeading(piece)) return false
  return isEdgeLine(piece.text) || linkShare(piece) > 0.5
}

const EMAIL = /[\p{L}\d._-]{1,64}@[\p{L}\d-]{1,64}\./u
function isAfterText(piece: Piece): boolean {
  if (isEdgeLine(piece.text) || linkShare(piece) > 0.3 || isHeading(piece)) return true
  if (EMAIL.test(piece.text)) return true
  return /^(?:DIV|SECTION|SPAN|ARTICLE|CENTER)$/.test(tagOf(piece)) && textWeight(piece) < 25
}
