import type { Span } from '@/lib/anchoring/model'
import { CAUTION_WORDS, type Caution } from '@/lib/article/model'
import { segmentsOf } from './text-segments'

/** Words of a passage, warned of or not, or a caution at the place where it is shown and said. */
export type CautionedPiece<Warning extends Span = Caution> =
  | (Span & { readonly kind: 'words'; readonly warned: boolean })
  | { readonly kind: 'caution'; readonly at: number; readonly caution: Warning }

/** A caution with the place in a passage where it is shown and said. */
type Placed<Warning> = { readonly at: number; readonly caution: Warning }

/**
 * The cautions on a passage, ends included: each behind the words it warns of, and at the nearer end of the passage
 * where those go on outside of it, so that none is lost. Offsets are UTF-16 code units of the version's text.
 */
export const cautionPlaces = <Warning extends Span>(
  passage: Span,
  cautions: readonly Warning[],
): Placed<Warning>[] =>
  cautions
    .filter(({ start, end }) => start <= passage.end && end >= passage.start)
    .map((caution) => ({ at: Math.max(passage.start, Math.min(caution.end, passage.end)), caution }))

/** The words of a passage with its cautions put in at their places. UTF-16 code units of the version's text. */
export function cautionedPieces<Warning extends Span>(
  passage: Span,
  cautions: readonly Warning[],
): CautionedPiece<Warning>[] {
  const places = cautionPlaces(passage, cautions)
  const standing = (offset: number) =>
    places.filter(({ at }) => at === offset).map((one) => ({ kind: 'caution', ...one }) as const)
  const words = segmentsOf(passage, cautions).flatMap(({ start, end, marks }) => [
    { kind: 'words', start, end, warned: marks.length > 0 } as const,
    ...standing(end),
  ])
  return [...standing(passage.start), ...words]
}

/** A caution in few words, with our reading where there is one. */
export const cautionInWords = ({ kind, reading }: Pick<Caution, 'kind' | 'reading'>) =>
  reading ? `${CAUTION_WORDS[kind]}; we read “${reading}”` : CAUTION_WORDS[kind]

/** What a caution is said as among the words it warns of. */
export function heardCaution(caution: Pick<Caution, 'kind' | 'reading'>): string {
  const words = cautionInWords(caution)
  return `(${words.charAt(0).toLowerCase()}${words.slice(1)})`
}

/** The words of a passage as they are said, each caution at its place. UTF-16 code units of `text`. */
export function heardPassage(text: string, passage: Span, cautions: readonly Caution[]): string {
  let said = ''
  let last = 'words'
  for (const piece of cautionedPieces(passage, cautions)) {
    const next = piece.kind === 'words' ? text.slice(piece.start, piece.end) : heardCaution(piece.caution)
    const isApart = (piece.kind === 'words' && last === 'words') || parted(said, next)
    said += isApart ? next : ` ${next}`
    last = piece.kind
  }
  return said.trim()
}

/** Nothing has to be put between: white space stands there, or a mark that belongs to the words before. */
const parted = (before: string, next: string) => /(?:^|\s)$/u.test(before) || /^[\s.,;:!?…”’)\]]/u.test(next)

/** Cautions whose place is passed on the way from one end of a span to the other. UTF-16 code units. */
export const cautionsBetween = <Warning extends Span>(
  passed: Span,
  cautions: readonly Warning[],
): Warning[] => cautions.filter(({ end }) => end > passed.start && end <= passed.end)
