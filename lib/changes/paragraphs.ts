import type { Paragraph } from './model'

type Block = { readonly kind: string; readonly disposition: string }

/** The shown blocks of a version's text, by their spans: UTF-16 code units. Gaps between excerpts hold no words. */
export function paragraphsIn(
  text: string,
  blocks: readonly (Block & { readonly start: number; readonly end: number })[],
): Paragraph[] {
  return blocks.filter(isShown).map(({ start, end, kind }) => ({
    text: text.slice(start, end),
    start,
    end,
    headline: kind === 'headline',
  }))
}

const BETWEEN_BLOCKS = 2

/** The shown blocks of a text that is not a version yet, with the spans that they will have in it. */
export function paragraphsOf(blocks: readonly (Block & { readonly text: string })[]): Paragraph[] {
  let start = 0
  return blocks.flatMap((block) => {
    const paragraph = {
      text: block.text,
      start,
      end: start + block.text.length,
      headline: block.kind === 'headline',
    }
    start = paragraph.end + BETWEEN_BLOCKS
    return isShown(block) ? [paragraph] : []
  })
}

const isShown = ({ kind, disposition }: Block) => disposition === 'shown' && kind !== 'gap'
