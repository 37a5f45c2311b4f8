import { type QuoteMark, quoteMarks } from './quote-state'

export type Break = { readonly at: number; readonly reason: string }

/** A sentence end, perhaps quotation marks, and a capital, with no space anywhere. */
const GLUED = /[.!?…]([“”"‘’']{0,4})(?=\p{Lu}[\p{Ll}’' ])/gu
const REASON = 'A sentence ends and the next begins without a space: paragraphs were joined'

/**
 * Where paragraphs were run together, as in `the plan.The president`. Quotation marks between the two go
 * to the sentence they belong to: closing ones stay, opening ones begin the new paragraph. Offsets are
 * UTF-16 code units.
 */
export function gluedBreaks(text: string): Break[] {
  const marks = new Map(quoteMarks(text).map((mark) => [mark.at, mark]))
  return Array.from(text.matchAll(GLUED))
    .filter((match) => !isAbbreviation(text, match.index) && !isAddress(text, match.index))
    .map((match) => ({ at: breakOffset(match.index + 1, match[1] ?? '', marks), reason: REASON }))
}

/** `U.S.`, `J.D.`: a single capital before the stop is an initial, not the end of a sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false
  if (/(?:^|[^\p{L}\p{N}])\p{L}$/u.test(text.slice(Math.max(0, stop - 2), stop))) return true
  return /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|Jr|Sr|vs|No)$/.test(
    text.slice(Math.max(0, stop - 5), stop),
  )
}

/** Addresses and handles have stops and capitals of their own. */
function isAddress(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - 60), stop)
  const token = before.slice(before.search(/\S*$/))
  return /:\/\/|www\.|@/.test(token)
}

function breakOffset(start: number, quotes: string, marks: ReadonlyMap<number, QuoteMark>): number {
  let at = start
  while (at < start + quotes.length && closes(quotes[at - start] ?? '', marks.get(at))) at += 1
  return at
}

function closes(mark: string, known: QuoteMark | undefined): boolean {
  if (known) return known.role === 'closes'
  return mark !== '‘'
}
