import { randomFrom } from '@/lib/anchoring/corpus/random'
import { LOOKS } from '@/lib/annotation/look'
import type { Mark } from '@/lib/annotation/marks'
import { newsOf, writerFrom } from '../anchoring/news'

/** A made-up article as a text, and its blocks in UTF-16 code units. */
export type Article = {
  readonly text: string
  readonly words: number
  readonly blocks: readonly { readonly start: number; readonly end: number }[]
}

const SEED = 6
const LETTERS_A_WORD = 6.6
/** Of a passage, in words. */
const PASSAGE = { least: 4, most: 30 }

/** An article of about `words` words; the same number gives the same article. */
export function articleOf(words: number): Article {
  const random = randomFrom(`annotation ${SEED} ${words}`)
  const paragraphs = newsOf(words * LETTERS_A_WORD, writerFrom(random)).map((paragraph) =>
    paragraph
      .flat()
      .map(({ text }) => text)
      .join(' '),
  )
  let at = 0
  const blocks = paragraphs.map((paragraph) => {
    const start = at
    at += paragraph.length + '\n\n'.length
    return { start, end: start + paragraph.length }
  })
  const text = paragraphs.join('\n\n')
  return { text, words: text.split(/\s+/).length, blocks }
}

/** Passages spread over an article, each whole words of one block; some overlap, as annotations do. */
export function passagesOf({ text, blocks }: Article, count: number): { start: number; end: number }[] {
  const random = randomFrom(`passages ${SEED} ${count}`)
  const found: { start: number; end: number }[] = []
  while (found.length < count) {
    const block = blocks[random.below(blocks.length)] as { start: number; end: number }
    const words = [...text.slice(block.start, block.end).matchAll(/\S+/g)]
    const length = PASSAGE.least + random.below(PASSAGE.most - PASSAGE.least)
    if (words.length <= length) continue
    const from = random.below(words.length - length)
    const last = words[from + length - 1] as RegExpMatchArray
    const start = block.start + ((words[from] as RegExpMatchArray).index as number)
    found.push({ start, end: block.start + (last.index as number) + last[0].length })
  }
  return found
}

/** What is painted for a passage: every look there is, in turn. */
export const markOf = ({ start, end }: { start: number; end: number }, at: number): Mark => {
  const look = at % LOOKS.length
  return { start, end, id: `a${at}`, look, glyph: '+' }
}

/** Markup as the workspace has it: a leaf for each block. */
export const markupOf = ({ text, blocks }: Article): string =>
  blocks
    .map(
      ({ start, end }) =>
        `<p data-block><span data-start="${start}">${escaped(text.slice(start, end))}</span></p>`,
    )
    .join('')

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
