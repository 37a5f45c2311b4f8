import { blockAround } from '@/lib/annotation/block-around'
import type { PassageBlock } from '@/lib/annotation/cut-passage'
import { sourceGuesser } from '@/lib/annotation/guess-source'
import { isQuoted } from '@/lib/annotation/quotations'
import { lexiconsFor } from '@/lib/meaning/lexicon'
import { type Name, type NamePlace, nameOf, namesIn } from './find-names'
import type { Concern, Finding } from './model'
import { isHeading, isOfCountry, type NamePart, partOfName } from './part-of-name'
import type { ReadSentence } from './reading'

/** Words between a name and its verb of saying, at most. */
const BESIDE = 3

type Text = {
  readonly text: string
  readonly blocks: readonly PassageBlock[]
  readonly sentences: readonly ReadSentence[]
}
type Named = { readonly id: string; readonly kind: Concern['kind']; readonly names: readonly Name[] }

/**
 * Sentences in which a person or party says or does something: whoever is taken to speak, and whoever is named and neither
 * only spoken of nor only says whose something is. A country is named in most sentences about it and seldom acts in
 * them, so that of a party more is asked: that a clause begins with it and has its verb. In what language verbs of
 * saying are looked up is told by the text. Measured on the labelled articles: see decision 83.
 */
export function actorRule(read: Text, concerns: readonly Concern[]): Finding[] {
  const { lexicons } = lexiconsFor(read.sentences.flatMap(({ words }) => words.map(({ lower }) => lower)))
  const isVerb = (word: string) => lexicons.some(({ labelsOf }) => labelsOf(word).includes('attribution'))
  const actors = concerns.filter(({ kind }) => kind === 'person' || kind === 'party')
  const named: Named[] = actors.map(({ id, kind, title, names }) => ({
    id,
    kind,
    names: [title, ...names].flatMap((one) => nameOf(one) ?? []),
  }))
  const speakerOf = speakers(read, concerns)
  return read.sentences.flatMap((sentence) => {
    const speaker = speakerOf(sentence)
    return named.flatMap(({ id, kind, names }) => {
      const reason =
        firstReason(read, sentence, kind, namesIn(sentence.words, names), isVerb) ??
        (speaker?.id === id ? speaker.reason : null)
      return reason ? [{ start: sentence.start, end: sentence.end, targetId: id, reason }] : []
    })
  })
}

/** Who is taken to speak in a sentence, as the box for an annotation guesses it. */
function speakers({ text, blocks }: Text, concerns: readonly Concern[]) {
  const people = concerns
    .filter(({ kind }) => kind === 'person')
    .map(({ id, title, names }) => ({ id, name: title, aliases: names.filter((one) => !one.endsWith('*')) }))
  const guess = sourceGuesser(text, blocks, people)
  return ({ start, end }: ReadSentence) => {
    if (people.length === 0) return null
    const { speakerId, why } = guess([{ start, end }])
    const words = why.filter((one) => one.includes('“'))
    return speakerId && words.length > 0
      ? { id: speakerId, reason: `Taken to speak here: ${words.join(', ')}.` }
      : null
  }
}

function firstReason(
  read: Text,
  sentence: ReadSentence,
  kind: Concern['kind'],
  places: readonly NamePlace[],
  isVerb: (word: string) => boolean,
): string | null {
  const isSaying = (at: number) => isVerb(sentence.words[at]?.lower ?? '')
  for (const place of places) {
    const part = partOfName(sentence, place, isSaying)
    const acts = kind === 'person' ? personActs(part) : partyActs(read, sentence, place, part)
    if (acts) return reasonFor(sentence, place, part, isSaying)
  }
  return null
}

const personActs = ({ isPossessive, isOfTheirs, isSpokenOf }: NamePart) =>
  !isPossessive && !isOfTheirs && !isSpokenOf

function partyActs(read: Text, sentence: ReadSentence, place: NamePlace, part: NamePart): boolean {
  const { isPossessive, isSpokenOf, isFirst, hasVerb, isPart } = part
  const word = sentence.words[place.first]
  const block = blockAround(read.blocks, sentence)
  // What somebody says of a country is not said by it.
  const isInQuotation = word !== undefined && block !== undefined && isQuoted(read.text, block, word)
  const isMeant = !isInQuotation && !isPart && !isOfCountry(sentence, place) && !isHeading(sentence)
  return isMeant && !isPossessive && !isSpokenOf && isFirst && (place.first === 0 || hasVerb)
}

function reasonFor(
  { words, text, start }: ReadSentence,
  { name, first, last }: NamePlace,
  { behind: inFront }: NamePart,
  isSaying: (at: number) => boolean,
) {
  const behind = words.findIndex((_, at) => at > last && at - last <= BESIDE && isSaying(at))
  const verb =
    behind >= 0 ? words[behind] : inFront !== null && isSaying(inFront) ? words[inFront] : undefined
  const [from, to] = [words[last]?.end ?? 0, words[behind]?.start ?? 0]
  const isBeside = behind < 0 || /^[^,;:.!?“”"–—]*$/.test(text.slice(from - start, to - start))
  if (verb && isBeside) return `Names “${name.shown}” beside “${verb.form}”.`
  return `${first === 0 ? 'Begins with' : 'Names'} “${name.shown}”.`
}
