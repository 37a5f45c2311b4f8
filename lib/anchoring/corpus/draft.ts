import { foldText } from '@/lib/meaning/cosmetic'
import type { Span, TextLayout } from '../model'
import type { Verdict } from './case'
import { INVENTED } from './invented'
import { around, type Material, slice, wordsIn } from './material'
import { type Grain, passageOf } from './passages'
import type { Random } from './random'
import type { Change, Revision } from './revise'

/** A case before it has a name: a passage of `before` and what became of that text. */
export type Draft = {
  readonly before: string
  readonly spans: readonly Span[]
  readonly after: Revision
  readonly verdict: Verdict
  readonly layout?: TextLayout
}

/** A realistic edit, by a name that is a phrase; null when a text gives no occasion for it. */
export type Kind = {
  readonly name: string
  readonly make: (material: Material, random: Random) => Draft | null
}

/** Words standing for themselves: no letter or digit beside them. */
export function places(text: string, words: string): number {
  const [whole, part] = [foldText(text), foldText(words)]
  let count = 0
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) count += 1
  return count
}

export const isUnique = (text: string, span: Span) => places(text, slice(text, span)) === 1

/** A passage of one of those sizes whose words stand nowhere else. */
export function uniquePassage(material: Material, grains: readonly Grain[], random: Random): Span | null {
  const passage = passageOf(material, random.pick(grains) ?? 'phrase', random)
  return passage && isUnique(material.text, passage) ? passage : null
}

export const gapOf = ({ language }: Material) => (language === 'zh' || language === 'ja' ? '' : ' ')

export const newSentence = ({ language }: Material, random: Random) =>
  random.pick(INVENTED[language].sentences) as string

export const newLine = ({ language }: Material, random: Random) =>
  random.pick(INVENTED[language].lines) as string

/** A paragraph of new sentences. */
export const newParagraph = (material: Material, random: Random, sentences = 2) =>
  random.shuffle(INVENTED[material.language].sentences).slice(0, sentences).join(gapOf(material))

/** The sentence just before or after a passage, in its paragraph or the next. */
export function neighbour(
  { sentences }: Material,
  { start, end }: Span,
  side: 'before' | 'after',
): Span | null {
  const found =
    side === 'before'
      ? sentences.findLast((one) => one.end <= start)
      : sentences.find((one) => one.start >= end)
  return found ?? null
}

/** Other words of the text in the place of some of a stretch: `share` of them, at least one. */
export function reword(material: Material, within: Span, share: number, random: Random): Change[] {
  const inside = wordsIn(material.words, within)
  const count = Math.max(1, Math.round(inside.length * share))
  return random
    .shuffle(inside)
    .slice(0, count)
    .map((word) => ({ ...word, words: otherWord(material, word, random) }))
}

/** A word of the text that is another than this one. */
export function otherWord({ text, words }: Material, word: Span, random: Random): string {
  const old = slice(text, word).toLowerCase()
  const letters = words.filter(
    (one) => /\p{L}/u.test(slice(text, one)) && slice(text, one).toLowerCase() !== old,
  )
  return slice(text, random.pick(letters) ?? word)
}

export const paragraphOf = ({ paragraphs }: Material, span: Span) => around(paragraphs, span) ?? null

/** The sentence that holds a passage. */
export const sentenceOf = ({ sentences }: Material, span: Span) => around(sentences, span) ?? null
