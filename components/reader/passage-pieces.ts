import type { PublicCaution } from '@/lib/edition/model'

export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'caution'; readonly caution: PublicCaution }

/**
 * The exact words of one span, split where a caution stands. Offsets are UTF-16 units of those words; one outside
 * them is put at the nearer end, so that a caution is never lost.
 */
export function passagePieces(exact: string, cautions: readonly PublicCaution[], span: number): Piece[] {
  const here = cautions
    .flatMap((caution) =>
      caution.at?.[0] === span ? [{ caution, at: within(caution.at[1], exact.length) }] : [],
    )
    .sort((a, b) => a.at - b.at)
  const pieces: Piece[] = []
  let from = 0
  for (const { caution, at } of here) {
    if (at > from) pieces.push({ kind: 'words', text: exact.slice(from, at) })
    pieces.push({ kind: 'caution', caution })
    from = at
  }
  if (from < exact.length) pieces.push({ kind: 'words', text: exact.slice(from) })
  return pieces
}

const within = (offset: number, length: number) => Math.max(0, Math.min(offset, length))

/** More context than this is never frozen, so a side this long was cut by us. */
const MOST_CONTEXT_WORDS = 25
export const isCut = (context: string) => (context.match(/\S+/g)?.length ?? 0) >= MOST_CONTEXT_WORDS
