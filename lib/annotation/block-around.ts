import type { Span } from '@/lib/anchoring/model'

/**
 * The block that holds a span whole, or undefined where it lies in none or across two. Blocks are in text order and
 * none overlaps another; offsets are UTF-16 code units of their text. Halves what is left at each look: a guess is made
 * for each sentence of a text, and a text may have thousands of blocks.
 */
export function blockAround<Block extends Span>(blocks: readonly Block[], span: Span): Block | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Block).end < span.end) low = middle + 1
    else high = middle
  }
  const found = blocks[low]
  return found && found.start <= span.start ? found : undefined
}
