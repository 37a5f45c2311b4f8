import { type Lexicon, lexiconsFor } from '@/lib/meaning/lexicon'
import { type NamePlace, nameOf, namesIn } from './find-names'
import type { Concern, Finding } from './model'
import type { ReadSentence } from './reading'

/** "Trump, who spoke on Monday, said": so many words may lie between a name and its verb of saying. */
const NEAR = 5
/** "President Donald Trump", "On Monday Trump": so many words may stand before whoever the sentence is about. */
const AT_THE_HEAD = 2

/**
 * Sentences in which a person or party that is named says something, or which begin with its name: there it is the one
 * who acts. In what language verbs of saying are looked up is told by the text.
 */
export function actorRule(sentences: readonly ReadSentence[], concerns: readonly Concern[]): Finding[] {
  const { lexicons } = lexiconsFor(sentences.flatMap(({ words }) => words.map(({ lower }) => lower)))
  const named = concerns
    .filter(({ kind }) => kind === 'person' || kind === 'party')
    .map(({ id, title, names }) => ({ id, names: [title, ...names].flatMap((one) => nameOf(one) ?? []) }))
  return sentences.flatMap((sentence) => {
    const { start, end } = sentence
    const verbs = sayings(sentence, lexicons)
    return named.flatMap(({ id, names }) => {
      const reason = reasonFor(sentence, namesIn(sentence.words, names), verbs)
      return reason ? [{ start, end, targetId: id, reason }] : []
    })
  })
}

/** Which words of a sentence are verbs of saying. */
function sayings({ words }: ReadSentence, lexicons: readonly Lexicon[]): number[] {
  return words.flatMap(({ lower }, at) =>
    lexicons.some(({ labelsOf }) => labelsOf(lower).includes('attribution')) ? [at] : [],
  )
}

function reasonFor(
  { words }: ReadSentence,
  places: readonly NamePlace[],
  verbs: readonly number[],
): string | null {
  for (const { name, first, last } of places) {
    const verb = verbs.find((at) => (at < first ? first - at <= NEAR : at > last && at - last <= NEAR))
    if (verb !== undefined) return `Names “${name.shown}” beside “${words[verb]?.form}”.`
  }
  const head = places.find(({ first }) => first <= AT_THE_HEAD)
  return head ? `Begins with “${head.name.shown}”.` : null
}
