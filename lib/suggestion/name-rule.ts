import { type Name, nameOf, namesIn } from './find-names'
import type { Concern, Finding } from './model'
import type { ReadSentence } from './reading'

const SENTENCE_CASE = /^\p{Lu}(?=\p{Ll}+(?:\s|$|-))/u

/**
 * Sentences that name a point, a concession or an event: by its title, another name, or "point 7". Of persons and parties
 * a name alone says little; see `actorRule`.
 */
export function nameRule(sentences: readonly ReadSentence[], concerns: readonly Concern[]): Finding[] {
  const named = concerns
    .filter(({ kind }) => kind !== 'person' && kind !== 'party')
    .map((concern) => ({ concern, names: namesOf(concern) }))
  return sentences.flatMap((sentence) =>
    named.flatMap(({ concern, names }) => {
      const shown = [...new Set(namesIn(sentence.words, names).map(({ name }) => name.shown))]
      if (shown.length === 0) return []
      const { start, end } = sentence
      return [
        { start, end, targetId: concern.id, reason: `Names ${shown.map((one) => `“${one}”`).join(', ')}.` },
      ]
    }),
  )
}

type Called = Pick<Concern, 'number' | 'title' | 'names'> & { readonly kind: string }

/** Every name that stands for a concern. Titles of points begin with a capital because they are titles. */
export function namesOf({ kind, number, title, names }: Called): Name[] {
  const own = kind === 'event' ? [title] : [title.replace(SENTENCE_CASE, (letter) => letter.toLowerCase())]
  const numbered = number === null ? [] : [`point ${number}`]
  return [...own, ...names, ...numbered].flatMap((one) => nameOf(one) ?? [])
}
