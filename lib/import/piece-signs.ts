import type { Piece } from './html-pieces'
import { isRunningText, textWeight } from './running-text'

/** For each piece: null where it belongs to the article, or why it does not. */
export type Verdict = string | null

/** Why a piece goes that no part of the page names. */
export const OUTSIDE = 'Outside the article on its page'

/** A part with less text, in letters, is no article. */
export const ENOUGH = 120

const HEADINGS = /^H[1-6]$/
/** The tag of the element that holds it, in capitals. */
export const tagOf = ({ element }: Piece) => element.tagName.toUpperCase()
/** Whether it is a heading of the page, of any level. */
export const isHeading = (piece: Piece) => HEADINGS.test(tagOf(piece))
/** The part of its letters that stands in links, 0 to 1. */
export const linkShare = ({ linked, size }: Piece) => (size === 0 ? 0 : linked / size)

/** Running text that lies in no named part of its page. */
export const isGood = (piece: Piece) => piece.marks.length === 0 && isRunningText(piece)
/** The weight of the pieces that are taken, in letters. */
export const weightOf = (pieces: readonly Piece[], take: (piece: Piece, index: number) => boolean) =>
  pieces.reduce((sum, piece, index) => (take(piece, index) ? sum + textWeight(piece) : sum), 0)
