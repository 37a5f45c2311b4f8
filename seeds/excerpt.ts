import { gap } from '@/lib/article/compose-version'
import type { NewBlock } from '@/lib/article/model'
import type { StoryArticle, StoryBlock, StoryCaution } from './story-model'

/** The blocks of an excerpt: the source's runs with a gap between each two, as they enter a version. */
export function excerptBlocks({ blocks }: Pick<StoryArticle, 'blocks'>): NewBlock[] {
  return blocks.flatMap((block, index) => (index === 0 ? [shown(block)] : [gap(), shown(block)]))
}

function shown({ text, kind }: StoryBlock): NewBlock {
  return { text, kind, disposition: 'shown', reason: '' }
}

/** A caution with its block and its place in that block's words, in UTF-16 code units. */
export function placeCaution(blocks: readonly NewBlock[], caution: StoryCaution) {
  const holders = blocks.flatMap(({ text }, block) => (text.includes(caution.words) ? [block] : []))
  const [block] = holders
  if (block === undefined || holders.length > 1)
    throw new Error(`Cautioned words stand ${holders.length} times: ${caution.words}`)
  const start = blocks[block]!.text.indexOf(caution.words)
  return {
    block,
    start,
    end: start + caution.words.length,
    kind: caution.kind,
    reading: caution.reading ?? null,
    basis: caution.basis,
    needsAcceptance: caution.needsAcceptance ?? false,
  }
}

/** Where words that stand exactly once lie in a text: `[start, end)` in UTF-16 code units. */
export function onlyPlace(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start < 0 || text.indexOf(words, start + 1) >= 0)
    throw new Error(`These words stand ${start < 0 ? 'nowhere' : 'more than once'}: ${words}`)
  return { start, end: start + words.length }
}
