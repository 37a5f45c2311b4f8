import { bare, bareStarts } from './bare-text'
import type { BlockRange, Reading } from './model'

/** Words that something is proposed for: offsets of the bare text of all blocks. Where a paragraph is to break, none. */
export type OwnWords = { readonly from: number; readonly to: number }

/** The words of a range in a block that begins at `start` in the bare text. */
export function ownWords(text: string, start: number, range: Pick<BlockRange, 'start' | 'end'>): OwnWords {
  const from = start + bare(text.slice(0, range.start)).length
  return { from, to: from + bare(text.slice(range.start, range.end)).length }
}

/** The id of such words in the original: the same whatever is broken or joined before them. */
export const ownWordsId = ({ from, to }: OwnWords): string => `words-${from}-${to}`

/** More are not marked in the original; it then opens at the place before them. */
const MOST = 500

/** The words of what was proposed for a text as it was read, each once, in reading order. */
export function proposedWords({
  blocks,
  proposals,
  cautions,
}: Pick<Reading, 'blocks' | 'proposals' | 'cautions'>): OwnWords[] {
  const starts = bareStarts(blocks)
  const ranges = [...proposals, ...cautions]
    .sort((a, b) => a.blockIndex - b.blockIndex || a.start - b.start)
    .slice(0, MOST)
  const found = new Map<string, OwnWords>()
  let before = { blockIndex: -1, offset: 0, bare: 0 }
  for (const { blockIndex, start, end } of ranges) {
    const text = blocks[blockIndex]?.text ?? ''
    // From one range to the next, so that a long block is read once and not for each of its ranges.
    if (before.blockIndex !== blockIndex) before = { blockIndex, offset: 0, bare: starts[blockIndex] ?? 0 }
    const from = before.bare + bare(text.slice(before.offset, start)).length
    before = { blockIndex, offset: start, bare: from }
    const words = { from, to: from + bare(text.slice(start, end)).length }
    found.set(ownWordsId(words), words)
  }
  return [...found.values()]
}
