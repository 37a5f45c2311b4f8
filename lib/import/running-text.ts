import type { Piece } from './html-pieces'

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** One Chinese or Japanese sign says about as much as two and a half letters. */
const WIDE_WEIGHT = 2.5
const SENTENCE_END = /[.!?…。！？؟۔।։:][\])"'”’»«“」』）\s]{0,4}$/u

const weights = new WeakMap<Piece, number>()

/** How much a piece says, in letters: characters but white space, with signs that stand for more than a letter. */
export function textWeight(piece: Piece): number {
  const before = weights.get(piece)
  if (before !== undefined) return before
  const wide = piece.text.match(WIDE)?.length ?? 0
  const weight = piece.size + wide * (WIDE_WEIGHT - 1)
  weights.set(piece, weight)
  return weight
}

/** Whether a piece reads like a sentence of an article, by length, end and links and in any language. */
export function isRunningText(piece: Piece): boolean {
  const weight = textWeight(piece)
  if (piece.linked > piece.size * 0.5) return false
  return weight >= 110 || (weight >= 45 && SENTENCE_END.test(piece.text.slice(-8)))
}
