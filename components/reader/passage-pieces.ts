import type { PublicCaution } from '@/lib/edition/model'
import { missingWords } from './missing-words'

export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  /** `reading` is what our reading adds at this very place; null when the mark speaks of the words that follow. */
  | { readonly kind: 'caution'; readonly caution: PublicCaution; readonly reading: string | null }

type Mark = { readonly at: number; readonly caution: PublicCaution; readonly reading: string | null }

/**
 * The exact words of one span, split where a caution stands. Offsets are UTF-16 units of those words; one outside
 * them is put at the nearer end, so that a caution is never lost.
 */
export function passagePieces(exact: string, cautions: readonly PublicCaution[], span: number): Piece[] {
  const here = cautions
    .flatMap((caution) => (caution.at?.[0] === span ? marksOf(exact, caution, caution.at[1]) : []))
    .sort((a, b) => a.at - b.at)
  const pieces: Piece[] = []
  let from = 0
  for (const { caution, reading, at } of here) {
    if (at > from) pieces.push({ kind: 'words', text: exact.slice(from, at) })
    pieces.push({ kind: 'caution', caution, reading })
    from = Math.max(from, at)
  }
  if (from < exact.length) pieces.push({ kind: 'words', text: exact.slice(from) })
  return pieces
}

/** Where our reading says which words are missing, the mark stands there; else before the words it warns of. */
function marksOf(exact: string, caution: PublicCaution, offset: number): Mark[] {
  const at = beforeMarks(exact, within(offset, exact.length))
  const missing =
    caution.kind === 'words_missing' && caution.reading
      ? missingWords(exact.slice(at), caution.reading)
      : null
  if (!missing) return [{ at, caution, reading: null }]
  return missing.map(({ at: gap, words }) => ({ at: at + gap, caution, reading: words }))
}

/** A mark never parts opening quotation marks from the words that they open. */
function beforeMarks(exact: string, at: number): number {
  return /^[\s“‘«„"']*$/.test(exact.slice(0, at)) ? 0 : at
}

const within = (offset: number, length: number) => Math.max(0, Math.min(offset, length))

/** More context than this is never frozen, so a side this long was cut by us. */
const MOST_CONTEXT_WORDS = 25
export const isCut = (context: string) => (context.match(/\S+/g)?.length ?? 0) >= MOST_CONTEXT_WORDS
