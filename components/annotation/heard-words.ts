import type { Span } from '@/lib/anchoring/model'
import type { AnnotationView } from '@/lib/annotation/model'
import { countWords, wordSpans } from '@/lib/text/words'
import { toldOf } from './told-of'

/** So many words of a long selection are said from each of its ends. */
const ENDS = 5

/** A selection as it is said: how many words, and which. */
export function heardSelection(text: string, { start, end }: Span): string {
  const selected = text.slice(start, end)
  const count = countWords(selected)
  return `Selected ${count === 1 ? '1 word' : `${count} words`}: ${endsOf(selected)}`
}

/** A passage by its first and last words; a short one whole. */
export function endsOf(passage: string): string {
  const words = wordSpans(passage)
  const [first, last] = [words[ENDS - 1], words.at(-ENDS)]
  if (words.length <= 2 * ENDS || !first || !last) return passage
  return `${passage.slice(0, first.end)} … ${passage.slice(last.start)}`
}

/** Sentences one after the other, each with one end. */
export function heardAll(parts: readonly string[]): string {
  const said = parts.map((part) => part.trim()).filter(Boolean)
  return said
    .map((part, index) => (index < said.length - 1 && !ENDED.test(part) ? `${part}.` : part))
    .join(' ')
}
const ENDED = /[.,;:!?…][”’"'»)\]]*$/u

/** An annotation somebody came to: its words, and what tells it from others. */
export const heardAnnotation = (annotation: AnnotationView) =>
  heardAll([annotation.words.join(' … '), toldOf(annotation)])

/** The annotations over a place, as they are said; nothing where there are none. */
export function heardHere(annotations: readonly AnnotationView[]): string {
  const [one] = annotations
  if (!one) return ''
  return annotations.length === 1
    ? `1 annotation here: ${toldOf(one)}`
    : `${annotations.length} annotations here`
}

const SIGNS: Readonly<Record<string, string>> = { ' ': 'space', '\n': 'new paragraph', '': 'end of the text' }

/** A character by its name where it has no sound of its own. */
export const heardCharacter = (character: string) => SIGNS[character] ?? character
