import type { Span } from '@/lib/anchoring/model'
import type { AnnotationView } from '@/lib/annotation/model'
import { wordSpans } from '@/lib/text/words'
import { toldOf } from './told-of'

/** So many words of a long selection are said from each of its ends. */
const ENDS = 5

/** A selection as it is said: how many words, and which. */
export function heardSelection(text: string, { start, end }: Span): string {
  const selected = text.slice(start, end)
  const words = wordSpans(selected)
  const count = words.length === 1 ? '1 word' : `${words.length} words`
  const last = words.at(-ENDS)
  const first = words[ENDS - 1]
  if (words.length <= 2 * ENDS || !first || !last) return `Selected ${count}: ${selected}`
  return `Selected ${count}: ${selected.slice(0, first.end)} … ${selected.slice(last.start)}`
}

/** Sentences one after the other, each with one end. */
export function heardAll(parts: readonly string[]): string {
  const said = parts.map((part) => part.trim()).filter(Boolean)
  return said
    .map((part, index) => (index < said.length - 1 && !ENDED.test(part) ? `${part}.` : part))
    .join(' ')
}
const ENDED = /[.,;:!?…][”’"'»)\]]*$/u

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
