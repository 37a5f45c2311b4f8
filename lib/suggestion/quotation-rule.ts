import { findQuote } from '@/lib/anchoring/find-quote'
import type { PassageBlock } from '@/lib/annotation/cut-passage'
import type { Span } from '@/lib/text/span'
import { countWords } from '@/lib/text/words'
import type { Finding, KnownPassage } from './model'

/** Fewer words than this are said by chance. */
const FEWEST_WORDS = 5
const QUOTED = /[“«„"]([^“”«»„"]+)[”»"]/gu
const WORD_AT_END = /[\p{L}\p{N}]$/u
const WORD_AT_START = /^[\p{L}\p{N}]/u

/**
 * Places where the words of a known passage stand again, whole or what it quotes, cosmetic differences apart. The span is
 * that of the words, which lie within one block.
 */
export function quotationRule(
  text: string,
  blocks: readonly PassageBlock[],
  passages: readonly KnownPassage[],
): Finding[] {
  return passages.flatMap(({ words, article, targets }) =>
    [words, ...quotedIn(words)]
      .filter((one) => countWords(one) >= FEWEST_WORDS)
      .flatMap((one) => findQuote(text, one))
      .filter((span) => isWhole(text, span) && blocks.some((block) => lies(block, span)))
      .flatMap((span) =>
        targets.map((targetId) => ({
          ...span,
          targetId,
          reason: `The same words are marked in “${article}”.`,
        })),
      ),
  )
}

const quotedIn = (words: string) => Array.from(words.matchAll(QUOTED), ([, inner]) => (inner ?? '').trim())

const lies = (block: PassageBlock, { start, end }: Span) =>
  block.kind !== 'gap' && block.start <= start && end <= block.end

const isWhole = (text: string, { start, end }: Span) =>
  !(WORD_AT_END.test(text.slice(0, start).slice(-1)) && WORD_AT_START.test(text.slice(start))) &&
  !(WORD_AT_END.test(text.slice(start, end).slice(-1)) && WORD_AT_START.test(text.slice(end, end + 1)))
