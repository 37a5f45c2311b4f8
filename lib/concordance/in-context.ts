import type { Span } from '@/lib/anchoring/model'

/** As many code units of context are shown on a side, or a few less, so that no word is cut. */
const SIDE = 90

/** The words of a place and what stands beside them in the same part, white space as one space. UTF-16 code units. */
export function inContext(text: string, part: Span, { start, end }: Span) {
  const from = Math.max(part.start, start - SIDE)
  const to = Math.min(part.end, end + SIDE)
  const [left, right] = [text.slice(from, start), text.slice(end, to)]
  return {
    left: oneLine(from > part.start ? left.replace(/^\S*\s/u, '') : left),
    words: oneLine(text.slice(start, end)),
    right: oneLine(to < part.end ? right.replace(/\s\S*$/u, '') : right),
  }
}

/** White space as one space, so that it stands on one line. */
export const oneLine = (text: string) => text.replace(/\s+/gu, ' ')
