import type { Span } from '@/lib/anchoring/model'
import { heardCaution, heardPassage } from '@/lib/annotation/cautioned-pieces'
import type { AnnotationView } from '@/lib/annotation/model'
import { passageEnds } from '@/lib/annotation/passage-ends'
import type { Caution } from '@/lib/article/model'
import { countWords } from '@/lib/text/words'
import { toldOf } from './told-of'

/** What is said of stands in this text, with these cautions. */
export type HeardIn = { readonly text: string; readonly cautions: readonly Caution[] }

/** A selection as it is said: how many words, and which. */
export function heardSelection(ground: HeardIn, selected: Span): string {
  const count = countWords(ground.text.slice(selected.start, selected.end))
  return `Selected ${count === 1 ? '1 word' : `${count} words`}: ${heardEnds(ground, selected)}`
}

/** A passage by its first and last words, with every caution in it, those on the words left out among them. */
export function heardEnds({ text, cautions }: HeardIn, passage: Span): string {
  const ends = passageEnds(text, passage, cautions)
  if (!ends) return heardPassage(text, passage, cautions)
  const { head, between, tail } = ends
  return [
    heardPassage(text, head.span, head.cautions),
    ...between.map(heardCaution),
    heardPassage(text, tail.span, tail.cautions),
  ].join(' … ')
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
export const heardAnnotation = (annotation: AnnotationView, ground: HeardIn) =>
  heardAll([heardWordsOf(annotation, ground), toldOf(annotation)])

/** The words of an annotation with the cautions on them where they lie in this text, else as they stand. */
export const heardWordsOf = ({ spans, words }: AnnotationView, { text, cautions }: HeardIn) =>
  (spans.length > 0 ? spans.map((span) => heardPassage(text, span, cautions)) : words).join(' … ')

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
