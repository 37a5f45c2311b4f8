import type { Piece } from './html-pieces'
import {
  isAppeal,
  isCredit,
  isDayLine,
  isEdgeLine,
  isImprint,
  isLabel,
  opensComments,
  opensRelated,
} from './page-labels'
import { PART_REASONS } from './page-parts'
import { isHeading, linkShare, tagOf, type Verdict, weightOf } from './piece-signs'
import { isRunningText, textWeight } from './running-text'
import { endsWithCredit, isCode, isPointer } from './stray-lines'

const LINKS = 'Links to other pages'
const LABEL = 'A label or a button of the page'
const PICTURE = 'Ends with the credit of a picture'
const CODE = 'Data for the page’s scripts'
const EDGE = 'A line about the article at its beginning or end'

/** Only behind so much text, in letters, a heading of comments ends the article. */
const SOME = 60

/** Links alone are no text of an article, and neither is what follows the heading of such links. */
export function dropLinks(pieces: readonly Piece[], verdicts: Verdict[]): void {
  let inRelated = false
  let inComments = false
  let read = 0
  pieces.forEach((piece, index) => {
    if (isHeading(piece) && read >= SOME && opensComments(piece.text)) inComments = true
    if (verdicts[index] !== null) return
    if (inComments) {
      verdicts[index] = PART_REASONS.comments
      return
    }
    if (isRunningText(piece)) read += textWeight(piece)
    if (isRunningText(piece) && linkShare(piece) < 0.3) inRelated = false
    if (opensRelated(piece.text) && (isHeading(piece) || linkShare(piece) > 0.45 || piece.text.length < 40)) {
      inRelated = true
      verdicts[index] = PART_REASONS.related
      return
    }
    if (isLabel(piece.text) || isAppeal(piece.text)) verdicts[index] = LABEL
    else if (isCredit(piece.text)) verdicts[index] = PART_REASONS.credit
    else if (endsWithCredit(piece.text)) verdicts[index] = PICTURE
    else if (isCode(piece.text) && tagOf(piece) !== 'PRE') verdicts[index] = CODE
    else if (isPointer(piece)) verdicts[index] = LINKS
    else if (inRelated && linkShare(piece) > 0.3) verdicts[index] = PART_REASONS.related
    else if (
      linkShare(piece) === 1 &&
      piece.size < 120 &&
      /^(?:P|DIV|LI|SECTION|SPAN|ARTICLE)$/.test(tagOf(piece))
    )
      verdicts[index] = LINKS
  })
}

/** Takes out the lines at both ends that say who, when, how long, and whose. */
export function dropEdges(pieces: readonly Piece[], verdicts: Verdict[]): void {
  const kept = pieces.map((_, index) => index).filter((index) => verdicts[index] === null)
  const running = kept.filter((index) => isText(pieces[index] as Piece))
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

const COPYRIGHT = /^(?:©|copyright\b|\(c\) ?\d)/imu
const MOST_BEFORE = 0.5

/** A line of copyright behind at least half of the text ends the article: transcripts and forms follow it. */
export function dropAfterCopyright(pieces: readonly Piece[], verdicts: Verdict[]): void {
  const isKept = (_: Piece, index: number) => verdicts[index] === null
  const all = weightOf(pieces, isKept)
  let before = 0
  let isOver = false
  pieces.forEach((piece, index) => {
    if (verdicts[index] !== null) return
    before += textWeight(piece)
    isOver ||= COPYRIGHT.test(piece.text) && before >= all * MOST_BEFORE
    if (isOver) verdicts[index] = EDGE
  })
}

/** Running text that is no line about rights or contacts, however long that may be. */
const isText = (piece: Piece) => isRunningText(piece) && !isImprint(piece.text)

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
  if (isHeading(piece)) return isDayLine(piece.text)
  return isEdgeLine(piece.text) || linkShare(piece) > 0.5 || isStub(piece)
}

const STUB = 45
const STOP = /[.!?…。！？][\])"'”’»」』）]{0,3}$/u
/** A few words that end no sentence: a name, a place, a label of the page. */
const isStub = (piece: Piece) =>
  piece.text.split('\n').every((line) => line.replace(/\s/g, '').length < STUB && !STOP.test(line)) &&
  /^(?:P|DIV|SPAN|SECTION|ARTICLE|HEADER|CENTER|FORM)$/.test(tagOf(piece))

const EMAIL = /[\p{L}\d._-]{1,64}@[\p{L}\d-]{1,64}\./u
function isAfterText(piece: Piece): boolean {
  if (isEdgeLine(piece.text) || isImprint(piece.text)) return true
  if (linkShare(piece) > 0.3 || isHeading(piece)) return true
  if (EMAIL.test(piece.text)) return true
  return /^(?:DIV|SECTION|SPAN|ARTICLE|CENTER)$/.test(tagOf(piece)) && textWeight(piece) < 25
}
