import type { Piece } from './html-pieces'
import { textWeight } from './running-text'
import { tolerantJson } from './tolerant-json'

const MAX_DEPTH = 5
const MIN_LENGTH = 250

/** The words of an article that its page states in JSON-LD (`articleBody`), letters and digits only, or null. */
export function statedBody(document: Document): string | null {
  const letters = lettersOf(statedText(document))
  return letters.length < MIN_LENGTH ? null : letters
}

/** The same as it stands there, without tags; empty where there is none. */
export function statedText(document: Document): string {
  let longest = ''
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    const text = script.textContent ?? ''
    if (!text.includes('"articleBody"')) continue
    for (const body of bodiesIn(tolerantJson(text), 0)) if (body.length > longest.length) longest = body
  }
  return longest.replace(/<\/?(?:p|br|div|h\d)\b[^<>]{0,400}>/gi, '\n').replace(/<[^<>]{0,400}>/g, ' ')
}

function bodiesIn(value: unknown, depth: number): string[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => bodiesIn(item, depth + 1))
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'articleBody' && typeof inner === 'string' ? [inner] : bodiesIn(inner, depth + 1),
  )
}

const lettersOf = (text: string) =>
  text
    .replace(/&[a-z0-9#]{2,8};/gi, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** Shorter pieces stand in a long text by chance. */
const MIN_WEIGHT = 25

/** Whether a piece stands in the stated words. */
export function isStated(piece: Piece, body: string): boolean {
  return textWeight(piece) >= MIN_WEIGHT && body.includes(lettersOf(piece.text))
}

const TAIL = 30

/** Whether the stated words end with this piece, so that nothing after it was cut off. */
export function endsStated(piece: Piece, body: string): boolean {
  return lettersOf(piece.text).endsWith(body.slice(-TAIL))
}
