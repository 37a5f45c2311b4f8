/**
 * The differences between two texts that change nothing a reader reads. The list is closed: what is not in it
 * is another wording. A change of the list needs a new name, because placements were decided under the old one.
 */
export const COSMETIC_VERSION = 'proviso-cosmetic-2'

const SINGLE_QUOTES = '\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u02BC\u0060\u00B4'
const DOUBLE_QUOTES = '\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033'
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'
/** Soft hyphens and other places to break a line at that nobody sees. */
const UNSEEN = '\u00AD\u200B\u2060'

/**
 * White space (a run is one space), quote marks, dashes, ellipses, soft hyphens. What stands here is only looked for;
 * `formOf` says what it is compared as. A single space and plain ASCII marks are their own forms and left alone.
 */
const STYLED = new RegExp(
  `[\\s${UNSEEN}]{2,}|[^\\S ]|[${UNSEEN}${SINGLE_QUOTES}${DOUBLE_QUOTES}${DASHES}\u2026]|--{1,2}`,
  'g',
)
/**
 * Unicode form: single Hangul letters (they compose with each other), or one character with the marks that belong to
 * it. Composition cannot reach across these pieces.
 */
const COMPOSED = /[\uAC00-\uD7A3]?[\u1100-\u11FF]+\p{M}*|\P{M}\p{M}+|\p{M}+|\P{M}/gu

const BLANK = /\s/
const FORM_OF = new Map([
  ...Array.from(SINGLE_QUOTES, (mark) => [mark, "'"] as const),
  ...Array.from(DOUBLE_QUOTES, (mark) => [mark, '"'] as const),
  ...Array.from(DASHES, (mark) => [mark, '-'] as const),
  ['\u2026', '...'] as const,
  ['--', '-'] as const,
  ['---', '-'] as const,
])

/** A piece that takes another number of code units when compared: `[start, end)` of the compared form and of the text. */
type Piece = {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** A text in its compared form. Offsets in `folded` lead back to the text by `startOf` and `endOf`. */
export type Folded = { readonly folded: string; readonly pieces: readonly Piece[] }

/**
 * Folds the closed list of cosmetic differences out of `text`: every run of white space becomes one space, quote
 * marks, dashes and ellipses one form each, soft hyphens go, and the rest stands in Unicode form NFC.
 */
export function fold(text: string): Folded {
  return isComposed(text) ? foldWhere(text, STYLED, formOf) : foldUncomposed(text)
}

/** The compared form of `text` alone. */
export const foldText = (text: string) => fold(text).folded

/** Whether two texts differ in nothing but the listed ways. */
export const sameWords = (one: string, other: string) => foldText(one).trim() === foldText(other).trim()

/** Where in the text the code unit `at` of the compared form begins. UTF-16 code units. */
export function startOf({ pieces }: Folded, at: number): number {
  const piece = pieceBefore(pieces, at)
  if (!piece) return at
  return at < piece.end ? piece.from : piece.to + at - piece.end
}

/** Where in the text the code unit before `at` of the compared form ends. UTF-16 code units. */
export function endOf({ pieces }: Folded, at: number): number {
  const piece = pieceBefore(pieces, at - 1)
  if (!piece) return at
  return at <= piece.end ? piece.to : piece.to + at - piece.end
}

/** Whether a cut of the compared form at `at` would fall inside what is one piece of the text. */
export function isInsidePiece({ pieces }: Folded, at: number): boolean {
  const piece = pieceBefore(pieces, at)
  return piece !== undefined && piece.start < at && at < piece.end
}

/** The offset in the compared form of an offset in the text; inside a piece, that of the piece's beginning. */
export function foldedOffset({ folded, pieces }: Folded, offset: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).from < offset) low = middle + 1
    else high = middle
  }
  const piece = pieces[low - 1]
  if (!piece) return offset
  if (offset < piece.to) return piece.start
  // What went without a trace behind the piece takes no room.
  return Math.min(piece.end + offset - piece.to, pieces[low]?.start ?? folded.length)
}

/** The last piece that begins at or before `at` and holds something of the compared form, or lies before it. */
function pieceBefore(pieces: readonly Piece[], at: number): Piece | undefined {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).start <= at) low = middle + 1
    else high = middle
  }
  return pieces[low - 1]
}

const ASCII = /^[\0-\x7f]*$/
const isComposed = (text: string) => ASCII.test(text) || text.normalize('NFC') === text

function formOf(piece: string): string {
  return FORM_OF.get(piece) ?? (BLANK.test(piece) ? ' ' : '')
}

function foldWhere(text: string, pattern: RegExp, form: (piece: string) => string): Folded {
  const pieces: Piece[] = []
  let folded = ''
  let done = 0
  for (const { 0: piece, index } of text.matchAll(pattern)) {
    const as = form(piece)
    folded += text.slice(done, index) + as
    done = index + piece.length
    if (as.length !== 1 || piece.length !== 1) {
      pieces.push({ start: folded.length - as.length, end: folded.length, from: index, to: done })
    }
  }
  return { folded: folded + text.slice(done), pieces }
}

/** First the Unicode form, then the rest; the pieces of both are put one upon the other. */
function foldUncomposed(text: string): Folded {
  const composed = foldWhere(text, COMPOSED, (piece) => piece.normalize('NFC'))
  const styled = foldWhere(composed.folded, STYLED, formOf)
  return { folded: styled.folded, pieces: piecesOver(composed, styled) }
}

/** Every code unit that is not its own text is a piece: slow and plain, for texts that are seldom met. */
function piecesOver(composed: Folded, styled: Folded): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < styled.folded.length; at += 1) {
    const from = startOf(composed, startOf(styled, at))
    const to = endOf(composed, endOf(styled, at + 1))
    const last = pieces.at(-1)
    if (last && last.from === from && last.to === to) pieces[pieces.length - 1] = { ...last, end: at + 1 }
    else pieces.push({ start: at, end: at + 1, from, to })
  }
  return pieces
}
