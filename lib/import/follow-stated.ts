import type { Piece } from './html-pieces'
import type { PartKind } from './page-parts'
import { linkShare, tagOf, type Verdict, weightOf } from './piece-signs'
import { textWeight } from './running-text'
import { endsStated, isStated } from './stated-body'

const UNSTATED = 'Not among the words that the page states as its article'
const COVERED = 0.7
/** Longer paragraphs are kept among those that are stated: a page may state its words with small differences. */
const SHORT = 120
/**
 * What the page states as the words of its article is the article. When that is nearly all of what was kept, short
 * lines among it are not, nor is anything before it, nor after it where the statement was not cut off.
 */
export function followStated(pieces: readonly Piece[], verdicts: Verdict[], body: string): void {
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
