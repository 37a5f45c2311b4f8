import { type Lexicon, lexiconsFor } from '@/lib/meaning/lexicon'
import { type NamePlace, nameOf, namesIn } from './find-names'
import type { Concern, Finding } from './model'
import type { ReadSentence } from './reading'

/** How a sentence shows that whoever it names says or does something. Distances are in words. */
type Showing = {
  /** Between a name and a verb of saying behind it, and in front of it. */
  readonly before: number
  readonly after: number
  /** Words that may stand before the name of whoever a sentence is about. */
  readonly head: number
}
/**
 * Measured on the labelled articles: three in four sentences that name a person tell what that person says or does. A
 * country is named in most sentences about it and seldom speaks in them: "Russia has said".
 */
const SHOWN_BY: Readonly<Record<'person' | 'party', Showing>> = {
  person: { before: 5, after: 5, head: Number.POSITIVE_INFINITY },
  party: { before: 2, after: 0, head: 0 },
}

/**
 * Sentences in which a person or party is named that says or does something, as far as where its name stands tells. In what
 * language verbs of saying are looked up is told by the text.
 */
export function actorRule(sentences: readonly ReadSentence[], concerns: readonly Concern[]): Finding[] {
  const { lexicons } = lexiconsFor(sentences.flatMap(({ words }) => words.map(({ lower }) => lower)))
  const named = (['person', 'party'] as const).flatMap((kind) =>
    concerns
      .filter((one) => one.kind === kind)
      .map(({ id, title, names }) => ({
        id,
        names: [title, ...names].flatMap((one) => nameOf(one) ?? []),
        showing: SHOWN_BY[kind],
      })),
  )
  return sentences.flatMap((sentence) => {
    const { start, end } = sentence
    const verbs = sayings(sentence, lexicons)
    return named.flatMap(({ id, names, showing }) => {
      const reason = reasonFor(sentence, namesIn(sentence.words, names), verbs, showing)
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
  { before, after, head }: Showing,
): string | null {
  for (const { name, first, last } of places) {
    const verb = verbs.find((at) => (at < first ? first - at <= after : at > last && at - last <= before))
    if (verb !== undefined) return `Names “${name.shown}” beside “${words[verb]?.form}”.`
  }
  const begins = places.find(({ first }) => first <= head)
  if (!begins) return null
  return `${begins.first === 0 ? 'Begins with' : 'Names'} “${begins.name.shown}”.`
}
