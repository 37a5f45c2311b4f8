import type { Span } from '@/lib/anchoring/model'
import { wordSpans } from '@/lib/text/words'
import { cautionPlaces } from './cautioned-pieces'

/** So many words of a long passage are kept at each of its ends. */
const ENDS = 5

type End<Warning> = { readonly span: Span; readonly cautions: readonly Warning[] }

/**
 * The first and last words of a long passage, each end with its cautions, and the cautions on the words left out
 * between; null for a short one, which is said and shown whole. UTF-16 code units of `text`.
 */
export function passageEnds<Warning extends Span>(
  text: string,
  { start, end }: Span,
  cautions: readonly Warning[],
): { readonly head: End<Warning>; readonly between: readonly Warning[]; readonly tail: End<Warning> } | null {
  const words = wordSpans(text.slice(start, end))
  const [first, last] = [words[ENDS - 1], words.at(-ENDS)]
  if (words.length <= 2 * ENDS || !first || !last) return null
  const [from, to] = [start + first.end, start + last.start]
  const placed = cautionPlaces({ start, end }, cautions)
  const those = (isThere: (at: number) => boolean) =>
    placed.filter(({ at }) => isThere(at)).map(({ caution }) => caution)
  return {
    head: { span: { start, end: from }, cautions: those((at) => at <= from) },
    between: those((at) => at > from && at <= to),
    tail: { span: { start: to, end }, cautions: those((at) => at > to) },
  }
}
