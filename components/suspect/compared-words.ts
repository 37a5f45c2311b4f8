import type { Span } from '@/lib/anchoring/model'
import { compareMeaning } from '@/lib/meaning/compare'
import type { Difference } from '@/lib/meaning/model'

/** A run of words as it stands; `differs` when the other side has something else there. */
export type WordsPiece = { readonly text: string; readonly differs: boolean }

export type Compared = {
  readonly differences: readonly Difference[]
  /** One list of pieces for each span of a side, in order; put together they are its words. */
  readonly old: readonly (readonly WordsPiece[])[]
  readonly now: readonly (readonly WordsPiece[])[]
}

/** White space, so that the border between two spans is never a difference of its own. */
const BETWEEN = '\n\n'

/** Two passages, each by the words of its spans: what differs, and both sides cut where it does. */
export function comparedWords(old: readonly string[], now: readonly string[]): Compared {
  const differences = compareMeaning(old.join(BETWEEN), now.join(BETWEEN))
  return {
    differences,
    old: piecesOf(
      old,
      differences.map(({ beforeSpan }) => beforeSpan),
    ),
    now: piecesOf(
      now,
      differences.map(({ afterSpan }) => afterSpan),
    ),
  }
}

function piecesOf(words: readonly string[], differing: readonly Span[]): WordsPiece[][] {
  let from = 0
  return words.map((part) => {
    const pieces = cutAt(part, from, differing)
    from += part.length + BETWEEN.length
    return pieces
  })
}

/** `part` begins at `from` of the joined words, in which `differing` are offsets in UTF-16 code units, in order. */
function cutAt(part: string, from: number, differing: readonly Span[]): WordsPiece[] {
  const pieces: WordsPiece[] = []
  let at = 0
  for (const span of differing) {
    const start = Math.max(span.start - from, at)
    const end = Math.min(span.end - from, part.length)
    if (start >= end) continue
    if (start > at) pieces.push({ text: part.slice(at, start), differs: false })
    pieces.push({ text: part.slice(start, end), differs: true })
    at = end
  }
  if (at < part.length) pieces.push({ text: part.slice(at), differs: false })
  return pieces
}
