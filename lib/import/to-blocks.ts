import { cleanText } from '@/lib/text/canonical-text'
import type { Extracted } from './extract'
import { htmlBlocks } from './html-blocks'
import type { Block } from './model'
import { textBlocks } from './text-blocks'

/** The article and its surroundings as blocks in source order, each with clean text and never empty. */
export function toBlocks(extracted: Extracted): Block[] {
  const blocks = extracted.mediaType === 'text/html' ? htmlBlocks(extracted) : textBlocks(extracted.lines)
  return blocks.map((block) => ({ ...block, text: cleanBlock(block.text) })).filter(({ text }) => text !== '')
}

/** A character reference in a page can still bring what decoding removed, so blocks are cleaned again. */
function cleanBlock(text: string): string {
  return cleanText(text)
    .replace(/\n{2,}/g, '\n')
    .trim()
}
