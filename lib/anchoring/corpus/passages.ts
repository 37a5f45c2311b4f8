import type { Span } from '../model'
import { around, type Material, slice, wordsIn } from './material'
import type { Random } from './random'

/** How much of a text a passage takes. */
export type Grain = 'word' | 'figure' | 'phrase' | 'clause' | 'sentence' | 'paragraph' | 'border' | 'long'

const FIGURE = /[$€£]?\p{N}(?:[\p{N}.,:\u00a0]*\p{N})?/gu
const LONG_WORDS = 200

/** A passage of that size somewhere in the text; null when it has none. */
export function passageOf(material: Material, grain: Grain, random: Random): Span | null {
  const { text, paragraphs, sentences, words } = material
  switch (grain) {
    case 'word':
      return random.pick(words.filter((word) => word.end - word.start >= 4)) ?? null
    case 'figure':
      return withUnit(material, random.pick(figuresIn(text, { start: 0, end: text.length })))
    case 'phrase':
      return runOfWords(material, 3 + random.below(4), random)
    case 'clause':
      return runOfWords(material, 7 + random.below(6), random)
    case 'sentence':
      return random.pick(sentences.filter((sentence) => wordsIn(words, sentence).length >= 6)) ?? null
    case 'paragraph':
      return random.pick(paragraphs.filter((one) => wordsIn(sentences, one).length > 1)) ?? null
    case 'border':
      return acrossBorder(material, random)
    case 'long':
      return longRun(material, random)
  }
}

/** A passage of that size which holds `inner`. */
export function passageAround(material: Material, inner: Span, grain: Grain, random: Random): Span | null {
  const sentence = around(material.sentences, inner)
  if (!sentence) return null
  if (grain === 'figure') return withUnit(material, inner)
  if (grain === 'sentence') return sentence
  if (grain === 'paragraph') return around(material.paragraphs, inner) ?? null
  const words = wordsIn(material.words, sentence)
  const first = words.findIndex((word) => word.end > inner.start)
  const last = words.findLastIndex((word) => word.start < inner.end)
  if (first < 0 || last < first) return null
  const reach = grain === 'clause' ? 4 : 2
  const start = words[Math.max(0, first - 1 - random.below(reach))] as Span
  const end = words[Math.min(words.length - 1, last + 1 + random.below(reach))] as Span
  return { start: Math.min(start.start, inner.start), end: Math.max(end.end, inner.end) }
}

/** Every figure of a stretch, with its currency sign. */
export const figuresIn = (text: string, within: Span): Span[] =>
  Array.from(slice(text, within).matchAll(FIGURE), ({ 0: figure, index }) => ({
    start: within.start + index,
    end: within.start + index + figure.length,
  }))

/** Two or three phrases of different sentences, in order. */
export function severalSpans(material: Material, random: Random): Span[] | null {
  const long = material.sentences.filter((sentence) => wordsIn(material.words, sentence).length >= 6)
  const chosen = random.shuffle(long).slice(0, 2 + random.below(2))
  if (chosen.length < 2) return null
  return chosen
    .map((sentence) => {
      const words = wordsIn(material.words, sentence)
      const from = random.below(words.length - 4)
      return {
        start: words[from]!.start,
        end: words[Math.min(words.length - 1, from + 3 + random.below(5))]!.end,
      }
    })
    .sort((a, b) => a.start - b.start)
}

function withUnit({ text, words, sentences }: Material, figure: Span | undefined): Span | null {
  if (!figure) return null
  const sentence = around(sentences, figure)
  const next = words.find((word) => word.start >= figure.end)
  if (!sentence || !next || next.end > sentence.end || next.start - figure.end > 1) return null
  const before = text.charAt(figure.start - 1)
  return /[\p{L}\p{N}\-–]/u.test(before) ? null : { start: figure.start, end: next.end }
}

function runOfWords({ sentences, words }: Material, length: number, random: Random): Span | null {
  const sentence = random.pick(sentences.filter((one) => wordsIn(words, one).length > length))
  if (!sentence) return null
  const inside = wordsIn(words, sentence)
  const from = random.below(inside.length - length + 1)
  return { start: inside[from]!.start, end: inside[from + length - 1]!.end }
}

function acrossBorder({ paragraphs, sentences }: Material, random: Random): Span | null {
  const at = 1 + random.below(paragraphs.length - 1)
  const [above, below] = [paragraphs[at - 1], paragraphs[at]]
  if (!above || !below) return null
  const last = wordsIn(sentences, above).at(-1)
  const first = wordsIn(sentences, below)[0]
  return last && first ? { start: last.start, end: first.end } : null
}

function longRun({ sentences, words }: Material, random: Random): Span | null {
  const wanted = Math.min(LONG_WORDS, Math.floor(words.length * 0.5))
  const starts = sentences.filter(({ start }) => words.filter((word) => word.start >= start).length > wanted)
  const first = random.pick(starts)
  if (!first) return null
  const lastWord = words.filter((word) => word.start >= first.start)[wanted - 1] as Span
  const last = sentences.find((sentence) => sentence.end >= lastWord.end)
  return last ? { start: first.start, end: last.end } : null
}
