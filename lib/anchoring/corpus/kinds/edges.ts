import type { Span } from '../../model'
import { type Draft, gapOf, isUnique, type Kind, newParagraph, paragraphOf, uniquePassage } from '../draft'
import { type Material, materialOf, slice, wordsIn } from '../material'
import { figuresIn, type Grain } from '../passages'
import type { Random } from '../random'
import { revise } from '../revise'

const PHRASES: readonly Grain[] = ['phrase', 'clause']

/** Something joined to the first or last word of a passage, without a space between. */
const joined = (
  name: string,
  side: 'start' | 'end',
  isRight: (word: string) => boolean,
  joinedTo: (random: Random) => string,
): Kind => ({
  name,
  make: (material, random) => {
    const { text } = material
    const word = random.pick(
      material.words.filter((one) => isRight(slice(text, one)) && /^(\s|$)/.test(beside(text, one, side))),
    )
    const passage = word && reaching(material, word, side, 2 + random.below(4))
    if (!word || !passage) return null
    const words =
      side === 'start' ? joinedTo(random) + slice(text, word) : slice(text, word) + joinedTo(random)
    return { before: text, spans: [passage], after: revise(text, [{ ...word, words }]), verdict: 'changed' }
  },
})

const beside = (text: string, { start, end }: Span, side: 'start' | 'end') =>
  side === 'start' ? text.charAt(start - 1) : text.charAt(end)

/** From a word `more` words onwards, or backwards to it, inside its sentence. */
function reaching(material: Material, word: Span, side: 'start' | 'end', more: number): Span | null {
  const paragraph = paragraphOf(material, word)
  const words = paragraph ? wordsIn(material.words, paragraph) : []
  const other = words[words.indexOf(word) + (side === 'start' ? more : -more)]
  if (!other) return null
  return side === 'start' ? { start: word.start, end: other.end } : { start: other.start, end: word.end }
}

/** A passage, and the same words elsewhere with `shared` words around them in common. */
function sharingContext(material: Material, side: 'before' | 'after', random: Random): Draft | null {
  const passage = uniquePassage(material, PHRASES, random)
  const paragraph = passage && paragraphOf(material, passage)
  const host = random.pick(
    material.paragraphs.filter((one) => one !== paragraph && one.end !== paragraph?.start),
  )
  if (!passage || !paragraph || !host) return null
  const words = wordsIn(material.words, paragraph)
  const shared =
    side === 'before'
      ? words.filter((one) => one.end <= passage.start).slice(-3)
      : words.filter((one) => one.start >= passage.end).slice(0, 3)
  const first = shared[0]
  const last = shared.at(-1)
  if (!first || !last || shared.length < 3) return null
  const copy =
    side === 'before' ? { start: first.start, end: passage.end } : { start: passage.start, end: last.end }
  const planted = revise(material.text, [
    { start: host.end, end: host.end, words: `\n\n${slice(material.text, copy)}` },
  ])
  const meant = planted.at(passage)
  if (!meant) return null
  return {
    before: planted.text,
    spans: [meant],
    after: revise(planted.text, [{ ...meant, words: '' }]),
    verdict: 'orphan',
  }
}

/** A passage in a paragraph that stands a second time, word for word, at the end. */
function paragraphTwice(material: Material, goes: 'meant' | 'other', random: Random): Draft | null {
  const passage = uniquePassage(material, [...PHRASES, 'sentence'], random)
  const paragraph = passage && paragraphOf(material, passage)
  if (
    !passage ||
    !paragraph ||
    paragraph.end - paragraph.start < 150 ||
    paragraph.end > material.text.length - 300
  )
    return null
  const { text } = material
  const at = text.length
  const planted = materialOf(
    material.name,
    material.language,
    `${text}\n\n${newParagraph(material, random)}\n\n${slice(text, paragraph)}\n\n${newParagraph(material, random)}`,
  )
  const other = { start: planted.text.indexOf(slice(text, paragraph), at), end: 0 }
  const gone =
    goes === 'meant' ? paragraph : { start: other.start, end: other.start + paragraph.end - paragraph.start }
  const after = revise(planted.text, [
    { start: gone.start, end: gone.end + (goes === 'meant' ? 2 : 0), words: '' },
  ])
  return { before: planted.text, spans: [passage], after, verdict: goes === 'meant' ? 'orphan' : 'stands' }
}

/** Two figures of one sentence, or two names of it, in each other's place; one of them is the passage. */
function exchanged(
  material: Material,
  of: (text: string, within: Span) => Span[],
  random: Random,
): Draft | null {
  const { text } = material
  const sentence = random.pick(material.sentences.filter((one) => of(text, one).length > 1))
  const [one, two] = sentence ? random.shuffle(of(text, sentence)) : []
  if (!one || !two || slice(text, one) === slice(text, two) || !isUnique(text, one)) return null
  const after = revise(text, [
    { ...one, words: slice(text, two) },
    { ...two, words: slice(text, one) },
  ])
  return { before: text, spans: [one], after, verdict: 'open' }
}

const namesIn = (text: string, within: Span): Span[] =>
  Array.from(slice(text, within).matchAll(/(?<=\P{L})\p{Lu}\p{Ll}{3,}(?!\p{L})/gu), ({ 0: name, index }) => ({
    start: within.start + index,
    end: within.start + index + name.length,
  }))

/** A sentence put before a passage that takes its words back. */
const takenBack: Kind = {
  name: 'words put in its place that only begin as it did',
  make: (material, random) => {
    const passage = uniquePassage(material, ['sentence'], random)
    const words = passage ? wordsIn(material.words, passage) : []
    const third = words[Math.min(2, words.length - 3)]
    if (!passage || !third || words.length < 14) return null
    const fresh = newParagraph(material, random, 1)
    return {
      before: material.text,
      spans: [passage],
      after: revise(material.text, [
        { start: third.end, end: passage.end, words: `${gapOf(material)}${fresh}` },
      ]),
      verdict: 'orphan',
    }
  },
}

const isWord = (word: string) => /^\p{Ll}{3,}$/u.test(word)
const isNumber = (word: string) => /^\d+$/.test(word)

/** What happens at the edges of a passage, or to words that look like it. */
export const EDGES: readonly Kind[] = [
  joined('a prefix joins its first word', 'start', isWord, (random) => random.pick(['un', 'mis', 'anti']) as string),
  joined('a word is joined to its first by a hyphen', 'start', isWord, (random) => random.pick(['non-', 'half-', 'anti-']) as string),
  joined('letters join its last word', 'end', isWord, () => 'less'),
  joined('digits come before its first figure', 'start', isNumber, (random) => random.pick(['1,', '2.', '1']) as string),
  joined('digits come after its last figure', 'end', isNumber, (random) => random.pick([',000', '.5', '0']) as string),
  { name: 'its words stood twice after the same words, those meant go', make: (material, random) => sharingContext(material, 'before', random) },
  { name: 'its words stood twice before the same words, those meant go', make: (material, random) => sharingContext(material, 'after', random) },
  { name: 'its whole paragraph stood twice, the one meant goes', make: (material, random) => paragraphTwice(material, 'meant', random) },
  { name: 'its whole paragraph stood twice, the other goes', make: (material, random) => paragraphTwice(material, 'other', random) },
  { name: 'a figure alone changes places with another of its sentence', make: (material, random) => exchanged(material, figuresIn, random) },
  { name: 'a name alone changes places with another of its sentence', make: (material, random) => exchanged(material, namesIn, random) },
  takenBack,
] // biome-ignore format: a table
