import { wordSpans } from '@/lib/text/words'
import type { Span } from '../model'
import { trimmed } from './revise'

export type Language = 'en' | 'uk' | 'ru' | 'de' | 'fr' | 'zh' | 'ja' | 'ar' | 'he'

/** A text taken apart. Spans are UTF-16 code units, in order. */
export type Material = {
  readonly name: string
  readonly language: Language
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Span[]
  /** Words, and in writing without spaces pairs of letters. */
  readonly words: readonly Span[]
}

const SENTENCE_END = /[.!?…]+[”’"'»“)\]]*(?=\s)|[。！？]+[”」』]*/gu
const ABBREVIATION = /(?:^|[\s“(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sec|Oct|vs|St|a\.m|p\.m|U\.S)\.$/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const UNSPACED_WORD = /[\p{N}.]*\p{N}[\p{L}]?|[\p{L}]{1,2}/gu

/** Takes a text apart by rough rules that are good enough to edit it by. */
export function materialOf(name: string, language: Language, text: string): Material {
  const paragraphs = Array.from(text.matchAll(/[^\n]+/g), ({ 0: words, index }) =>
    trimmed(text, { start: index, end: index + words.length }),
  ).filter((span) => span !== null)
  return {
    name,
    language,
    text,
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph)),
    words: paragraphs.flatMap((paragraph) => wordsOf(text, paragraph)),
  }
}

function sentencesOf(text: string, paragraph: Span): Span[] {
  const words = text.slice(paragraph.start, paragraph.end)
  const sentences: Span[] = []
  let from = 0
  for (const { 0: mark, index } of words.matchAll(SENTENCE_END)) {
    const end = index + mark.length
    if (ABBREVIATION.test(words.slice(from, index + 1)) || /^\s+\p{Ll}/u.test(words.slice(end))) continue
    sentences.push({ start: paragraph.start + from, end: paragraph.start + end })
    from = end + (/^\s*/.exec(words.slice(end))?.[0].length ?? 0)
  }
  if (from < words.length) sentences.push({ start: paragraph.start + from, end: paragraph.end })
  return sentences
}

function wordsOf(text: string, { start, end }: Span): Span[] {
  return wholeFigures(text.slice(start, end)).flatMap((word) => {
    const written = text.slice(start + word.start, start + word.end)
    const parts = UNSPACED.test(written)
      ? Array.from(written.matchAll(UNSPACED_WORD), ({ 0: part, index }) => ({
          start: word.start + index,
          end: word.start + index + part.length,
        }))
      : [word]
    return parts.map((part) => ({ start: start + part.start, end: start + part.end }))
  })
}

const JOINS_DIGITS = /^\p{N}[.,:]\p{N}$/u

/** Words, in which a figure with its separators is one: nobody marks half of `600,000`. */
function wholeFigures(text: string): Span[] {
  const words: Span[] = []
  for (const word of wordSpans(text)) {
    const last = words.at(-1)
    const isSame = last && JOINS_DIGITS.test(text.slice(last.end - 1, word.start + 1))
    words.push(isSame ? { start: (words.pop() as Span).start, end: word.end } : word)
  }
  return words
}

export const wordsIn = (spans: readonly Span[], within: Span) =>
  spans.filter((span) => span.start >= within.start && span.end <= within.end)

export const around = (spans: readonly Span[], span: Span) =>
  spans.find((one) => one.start <= span.start && one.end >= span.end)

export const slice = (text: string, span: Span) => text.slice(span.start, span.end)
