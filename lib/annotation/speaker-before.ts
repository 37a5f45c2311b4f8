import type { Span } from '@/lib/anchoring/model'
import type { PassageBlock } from './cut-passage'
import type { NameFound } from './known-names'
import { quotationAround, withoutQuotations } from './quotations'
import { sentencesIn } from './sentences'
import { type Speaker, speakersIn } from './speakers'

type Find = (words: string) => NameFound[]
const WORDS = /[\p{L}\p{N}]/u

/**
 * Who spoke the quotation that a passage is part of, where its own sentence does not say: whoever is named with another
 * sentence of it, else with the quotation that it goes on from, in the same block or, where nothing but quotation lies
 * between, in one before. Null where nobody is named, or two are. Offsets are UTF-16 code units of `text`.
 */
export function speakerOfQuotation(
  text: string,
  blocks: readonly PassageBlock[],
  block: PassageBlock,
  passage: Span,
  find: Find,
): Speaker | null {
  const run = quotationAround(text, block, passage)
  const sentences = sentencesIn(text, block)
  const own = sentences.filter(({ start, end }) => start < run.end && end > run.start)
  const before = sentences.filter(({ end }) => end <= (own[0]?.start ?? run.start)).reverse()
  const outside = (part: Span) => withoutQuotations(text, block, part)
  const isQuoted = (part: Span) => !WORDS.test(outside(part))
  const named = own.filter((part) => !isQuoted(part))
  if (named.length > 0) return onlyOne(named.map(outside), find)
  const begun = before.find((part) => !isQuoted(part))
  if (begun) return hasQuotation(text, block, begun) ? onlyOne([outside(begun)], find) : null
  const earlier = blocks[blocks.indexOf(block) - 1]
  if (!earlier || earlier.kind !== block.kind) return null
  const parts = sentencesIn(text, earlier)
  const last = parts.at(-1)
  if (!last || !hasQuotation(text, earlier, last)) return null
  const said = parts
    .map((part) => withoutQuotations(text, earlier, part))
    .filter((words) => WORDS.test(words))
  return said.length > 0 ? onlyOne(said, find) : speakerOfQuotation(text, blocks, earlier, last, find)
}

/** The one person whom the sentence before names, if that person speaks there; UTF-16 code units of `text`. */
export function personBefore(text: string, block: PassageBlock, passage: Span, find: Find): Speaker | null {
  const sentence = sentencesIn(text, block).findLast(
    ({ start, end }, at, all) =>
      end <= passage.start && (all[at + 1]?.end ?? block.end) > passage.start && start < end,
  )
  if (!sentence) return null
  const words = withoutQuotations(text, block, sentence)
  const named = new Set(find(text.slice(sentence.start, sentence.end)).map(({ id }) => id))
  const speaker = onlyOne([words], find)
  return speaker?.id && named.size === 1 ? speaker : null
}

const hasQuotation = (text: string, block: PassageBlock, { start, end }: Span) =>
  withoutQuotations(text, block, { start, end }) !== text.slice(start, end)

/** Whoever speaks in some words, if nobody else does in them. */
function onlyOne(all: readonly string[], find: Find): Speaker | null {
  const speakers = all.flatMap((words) => speakersIn(words, find(words)))
  const [first] = speakers
  const isSame = ({ id, description }: Speaker) => id === first?.id && description === first.description
  const isKnown = first && (first.id !== null || first.description !== '')
  return isKnown && speakers.every(isSame) ? first : null
}
