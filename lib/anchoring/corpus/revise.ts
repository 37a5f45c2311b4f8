import type { Span } from '../model'

/** Words put in the place of a stretch of the older text; an empty stretch is an insertion. */
export type Change = Span & { readonly words: string }

/** A newer text that knows what became of each stretch of the older one. UTF-16 code units. */
export type Revision = {
  readonly text: string
  /** The extent of what stands there now, without white space at its ends; null when nothing is left. */
  readonly at: (span: Span) => Span | null
}

type Piece = { readonly of: Span; readonly words: string; readonly kept: boolean; readonly start: number }

/** `text` with `changes` made, which must not overlap. */
export function revise(text: string, changes: readonly Change[]): Revision {
  const parts: (Span | Change)[] = []
  let from = 0
  for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (change.start < from) throw new Error(`Changes overlap at ${change.start}`)
    parts.push({ start: from, end: change.start }, change)
    from = change.end
  }
  return assemble(text, [...parts, { start: from, end: text.length }])
}

/** A text put together from stretches of `text` in any order, changed stretches and new words. */
export function assemble(text: string, parts: readonly (Span | Change | string)[]): Revision {
  const pieces: Piece[] = []
  let whole = ''
  for (const part of parts) {
    const span = typeof part === 'string' ? { start: -1, end: -1 } : part
    const kept = typeof part !== 'string' && !('words' in part)
    const words =
      typeof part === 'string' ? part : 'words' in part ? part.words : text.slice(part.start, part.end)
    pieces.push({ of: span, words, kept, start: whole.length })
    whole += words
  }
  return { text: whole, at: (span) => extentIn(whole, pieces, span) }
}

function extentIn(whole: string, pieces: readonly Piece[], span: Span): Span | null {
  const found = pieces.flatMap((piece) => partOf(piece, span) ?? [])
  if (found.length === 0) return null
  const start = Math.min(...found.map((one) => one.start))
  const end = Math.max(...found.map((one) => one.end))
  return trimmed(whole, { start, end })
}

/** Where the piece holds something of `span`; what was inserted at its edge belongs to the surroundings. */
function partOf({ of, words, kept, start }: Piece, span: Span): Span | null {
  if (words === '') return null
  if (of.start === of.end) {
    return of.start > span.start && of.start < span.end ? { start, end: start + words.length } : null
  }
  const from = Math.max(of.start, span.start)
  const to = Math.min(of.end, span.end)
  if (from >= to) return null
  return kept
    ? { start: start + from - of.start, end: start + to - of.start }
    : { start, end: start + words.length }
}

/** A span without the white space at its ends; null when nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  const tail = words.length - words.trimEnd().length
  return lead === words.length ? null : { start: start + lead, end: end - tail }
}
