import { BLOCK_BREAK, type BlockSpan } from './canonical-text'
import { wordSpans } from './words'

/** The longest run of algorithm 1, in UTF-16 code units. */
export const LONGEST_RUN = 200

const SPACE = /\s+/u

/**
 * Where the leaves of algorithm 2 lie: one for each word, the whole text between them, nothing left out. Between two
 * words the cut lies after the first white space, so that marks stay with the word they touch; where there is no
 * white space, at the second word's start. What precedes the first word belongs to it, what follows the last to that;
 * a text without words is one leaf and an empty one none. Offsets are UTF-16 code units.
 */
export function cutWords(text: string): BlockSpan[] {
  if (text === '') return []
  const words = wordSpans(text)
  const cuts = words.slice(1).map(({ start }, index) => cutBetween(text, words[index]?.end ?? 0, start))
  return [0, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? text.length }))
}

// Only what lies between the two is searched: a text without white space would otherwise be read once for each word.
function cutBetween(text: string, end: number, start: number): number {
  const space = SPACE.exec(text.slice(end, start))
  return space ? end + space.index + space[0].length : start
}

/**
 * Where the leaves of algorithm 1 lie: runs of at most 200 code units, inside each block and never through a
 * surrogate pair. The breaks between blocks are in none of them.
 */
export function cutRuns(text: string): BlockSpan[] {
  const runs: BlockSpan[] = []
  let start = 0
  for (const block of text.split(BLOCK_BREAK)) {
    const blockEnd = start + block.length
    while (start < blockEnd) {
      const end = runEnd(text, start, blockEnd)
      runs.push({ start, end })
      start = end
    }
    start = blockEnd + BLOCK_BREAK.length
  }
  return runs
}

function runEnd(text: string, start: number, blockEnd: number): number {
  const end = Math.min(start + LONGEST_RUN, blockEnd)
  return end < blockEnd && isInsidePair(text, end) ? end - 1 : end
}

function isInsidePair(text: string, offset: number): boolean {
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
  return isHigh && (text.charCodeAt(offset) & 0xfc00) === 0xdc00
}
