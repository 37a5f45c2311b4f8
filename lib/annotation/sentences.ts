import type { Span } from '@/lib/anchoring/model'
import type { PassageBlock } from './cut-passage'

/** A full stop, question or exclamation mark or ellipsis, with closing marks, before white space. */
const END = /[.!?…]+[”’"'»)\]]*(?=\s)/gu
/** What stands before a full stop that ends no sentence: an initial, an abbreviation, "U.S". */
const ABBREVIATION =
  /(?:^|[\s“‘"'(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Rep|Sen|Gov|St|Jr|Sr|vs|etc|No|a\.m|p\.m|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|(?:\p{Lu}\.)+\p{Lu})\.$/u
const BEGINS_SMALL = /^\s+\p{Ll}/u

/**
 * The sentences of a text, block by block, as `[start, end)` in UTF-16 code units; gaps have none. A rule of our
 * own, only for moving about by keyboard: where it errs, a person grows or shrinks the selection.
 */
export function sentenceSpans(text: string, blocks: readonly PassageBlock[]): Span[] {
  return blocks.filter(({ kind }) => kind !== 'gap').flatMap((block) => sentencesIn(text, block))
}

/** The sentences of a block that a span touches, from the first to the last; UTF-16 code units. */
export function sentencesAround(text: string, block: PassageBlock, span: Span): Span {
  const touched = sentencesIn(text, block).filter(({ start, end }) => start < span.end && end > span.start)
  return { start: touched[0]?.start ?? block.start, end: touched.at(-1)?.end ?? block.end }
}

/** The sentences of one block; UTF-16 code units. */
export function sentencesIn(text: string, block: Span): Span[] {
  const words = text.slice(block.start, block.end)
  const sentences: Span[] = []
  let from = 0
  for (const { 0: mark, index } of words.matchAll(END)) {
    const end = index + mark.length
    if (ABBREVIATION.test(words.slice(from, index + 1)) || BEGINS_SMALL.test(words.slice(end))) continue
    sentences.push({ start: block.start + from, end: block.start + end })
    from = end + (/^\s+/u.exec(words.slice(end))?.[0].length ?? 0)
  }
  if (words.slice(from).trim() !== '') sentences.push({ start: block.start + from, end: block.end })
  return sentences
}
