import type { Span } from '../../model'
import {
  type Draft,
  gapOf,
  type Kind,
  newParagraph,
  newSentence,
  paragraphOf,
  sentenceOf,
  uniquePassage,
} from '../draft'
import { INVENTED } from '../invented'
import { type Material, materialOf, slice, wordsIn } from '../material'
import { figuresIn, type Grain } from '../passages'
import type { Random } from '../random'
import { type Change, type Revision, revise } from '../revise'
import { swapsIn } from '../swaps'

/** A text in which the words of a passage stand a second time. */
type Twins = { readonly material: Material; readonly meant: Span; readonly other: Span }

/** What a page repeats words in. */
const FRAMES: Record<'caption' | 'teaser' | 'headline' | 'pull quote', (words: string) => [string, string]> =
  {
    caption: (words) => ['📷 ', ` · ${words.length % 2 === 0 ? 'AP' : 'EPA'}`],
    teaser: () => ['▸ ', ' …'],
    headline: () => ['', ''],
    'pull quote': () => ['“', '”'],
  }
type Frame = keyof typeof FRAMES
const FRAME_NAMES = Object.keys(FRAMES) as Frame[]

/** The words of a passage once more, as a paragraph of their own somewhere else. */
function repeated(
  material: Material,
  passage: Span,
  frame: Frame,
  random: Random,
): { change: Change; lead: number } | null {
  const own = paragraphOf(material, passage)
  const at = random.pick(material.paragraphs.filter((one) => one !== own && one.end !== own?.start))?.end
  if (!own || at === undefined) return null
  const [open, close] = FRAMES[frame](slice(material.text, passage))
  const words = `\n\n${open}${slice(material.text, passage)}${close}`
  return { change: { start: at, end: at, words }, lead: 2 + open.length }
}

/** A text that had the words twice from the beginning. */
function twins(material: Material, grains: readonly Grain[], random: Random): Twins | null {
  const passage = uniquePassage(material, grains, random)
  const copy = passage && repeated(material, passage, random.pick(FRAME_NAMES) as Frame, random)
  if (!passage || !copy) return null
  const planted = revise(material.text, [copy.change])
  const meant = planted.at(passage)
  const start = copy.change.start + copy.lead + 0
  if (!meant) return null
  return {
    material: again(material, planted),
    meant,
    other: { start, end: start + passage.end - passage.start },
  }
}

/** Two sentences with the same words, each inside a paragraph. */
function identicalSentences(material: Material, random: Random): Twins | null {
  const passage = uniquePassage(material, ['sentence'], random)
  const host = passage && random.pick(
    material.sentences.filter((one) => one.end + 250 < passage.start || one.start > passage.end + 250),
  ) // biome-ignore format: one condition
  if (!passage || !host) return null
  const gap = gapOf(material)
  const planted = revise(material.text, [
    { start: host.end, end: host.end, words: `${gap}${slice(material.text, passage)}` },
  ])
  const meant = planted.at(passage)
  const start = (planted.at(host)?.end ?? 0) + gap.length
  return (
    meant && {
      material: again(material, planted),
      meant,
      other: { start, end: start + passage.end - passage.start },
    }
  )
}

/** A sentence and, elsewhere, one that differs from it in a figure or a name alone. */
function nearTwins(material: Material, kind: 'figure' | 'name', random: Random): Twins | null {
  const passage = uniquePassage(material, ['sentence'], random)
  const change =
    passage &&
    random.pick(kind === 'figure' ? figureChanges(material, passage) : nameChanges(material, passage))
  const host = passage && random.pick(
    material.sentences.filter((one) => one.end + 250 < passage.start || one.start > passage.end + 250),
  ) // biome-ignore format: one condition
  if (!passage || !change || !host || wordsIn(material.words, passage).length < 8) return null
  const { text } = material
  const twin = text.slice(passage.start, change.start) + change.words + text.slice(change.end, passage.end)
  const gap = gapOf(material)
  const planted = revise(text, [{ start: host.end, end: host.end, words: `${gap}${twin}` }])
  const meant = planted.at(passage)
  const start = (planted.at(host)?.end ?? 0) + gap.length
  return meant && { material: again(material, planted), meant, other: { start, end: start + twin.length } }
}

/** Every figure of a stretch as another one. */
export const figureChanges = ({ text }: Material, within: Span): Change[] =>
  figuresIn(text, within).map((figure) => ({
    ...figure,
    words: slice(text, figure).replace(/\p{N}/u, (digit) => String((Number(digit) % 8) + 1)),
  }))

export const nameChanges = ({ text, language }: Material, within: Span): Change[] =>
  swapsIn(text, language, 'name').filter(({ start, end }) => start >= within.start && end <= within.end)

const again = ({ name, language }: Material, { text }: Revision) => materialOf(name, language, text)

type Edit = (twins: Twins, random: Random) => Revision | null

const withTwins = (
  name: string,
  make: (material: Material, random: Random) => Twins | null,
  verdict: Draft['verdict'],
  edit: Edit,
): Kind => ({
  name,
  make: (material, random) => {
    const pair = make(material, random)
    const after = pair && edit(pair, random)
    return pair && after && { before: pair.material.text, spans: [pair.meant], after, verdict }
  },
})

const gone = ({ material, ...pair }: Twins, ...which: readonly ('meant' | 'other')[]) =>
  revise(
    material.text,
    which.map((one) => ({ ...pair[one], words: '' })),
  )

const edited = ({ material, ...pair }: Twins, which: 'meant' | 'other', random: Random): Revision | null => {
  const change = random.pick([...figureChanges(material, pair[which]), ...nameChanges(material, pair[which])])
  return change ? revise(material.text, [change]) : null
}

const above: Edit = ({ material }, random) =>
  revise(material.text, [{ start: 0, end: 0, words: `${newParagraph(material, random)}\n\n` }])

const PHRASES: readonly Grain[] = ['phrase', 'clause']
const twice = (material: Material, random: Random) => twins(material, [...PHRASES, 'sentence'], random)
const sentences = (material: Material, random: Random) => identicalSentences(material, random)
const nearFigure = (material: Material, random: Random) => nearTwins(material, 'figure', random)
const nearName = (material: Material, random: Random) => nearTwins(material, 'name', random)

/** The words appear in a new frame of the page while the annotated ones stay, go or change. */
const appears = (frame: Frame): Kind[] =>
  (['stands', 'orphan'] as const).map((verdict) => ({
    name: `its words come up in a ${frame}, ${verdict === 'stands' ? 'and stay' : 'and go where they stood'}`,
    make: (material, random) => {
      const passage = uniquePassage(material, PHRASES, random)
      const copy = passage && repeated(material, passage, frame, random)
      if (!passage || !copy) return null
      const changes = verdict === 'stands' ? [copy.change] : [copy.change, { ...passage, words: '' }]
      return { before: material.text, spans: [passage], after: revise(material.text, changes), verdict }
    },
  }))

/** The same words put exactly where the annotated ones used to begin. */
function onTheOldOffset(material: Material, passage: Span, random: Random): Change | null {
  const own = paragraphOf(material, passage)
  if (!own) return null
  const filler = `${newParagraph(material, random, 4)} `.repeat(
    1 + Math.ceil((passage.start - own.start) / 40),
  )
  const lead = filler.slice(0, Math.max(0, passage.start - own.start - 1))
  const words = `${lead}${passage.start > own.start ? ' ' : ''}${slice(material.text, passage)}. ${newSentence(material, random)}\n\n`
  return { start: own.start, end: own.start, words }
}

const onOldOffset = (name: string, verdict: Draft['verdict']): Kind => ({
  name,
  make: (material, random) => {
    const passage = uniquePassage(material, PHRASES, random)
    const copy = passage && onTheOldOffset(material, passage, random)
    if (!passage || !copy) return null
    const change =
      verdict === 'changed'
        ? random.pick([...figureChanges(material, passage), ...nameChanges(material, passage)])
        : undefined
    if (verdict === 'changed' && !change) return null
    const own = verdict === 'orphan' ? [{ ...passage, words: '' }] : change ? [change] : []
    return { before: material.text, spans: [passage], after: revise(material.text, [copy, ...own]), verdict }
  },
})

/** What is meant must be told from the same words, or nearly the same, elsewhere. */
export const ELSEWHERE: readonly Kind[] = [
  ...FRAME_NAMES.flatMap(appears),
  withTwins('its words stand twice, and both stay', twice, 'stands', above),
  withTwins('its words stood twice, the others go', twice, 'stands', (pair) => gone(pair, 'other')),
  withTwins('its words stood twice, those meant go', twice, 'orphan', (pair) => gone(pair, 'meant')),
  withTwins('its words stood twice, both go', twice, 'orphan', (pair) => gone(pair, 'meant', 'other')),
  withTwins('its words stood twice, those meant are edited', twice, 'changed', (pair, random) => edited(pair, 'meant', random)),
  withTwins('its words stood twice, the others are edited', twice, 'stands', (pair, random) => edited(pair, 'other', random)),
  withTwins('a sentence stands twice, and both stay', sentences, 'stands', above),
  withTwins('a sentence stood twice, the other goes', sentences, 'stands', (pair) => gone(pair, 'other')),
  withTwins('a sentence stood twice, the one meant goes', sentences, 'orphan', (pair) => gone(pair, 'meant')),
  withTwins('a sentence stood twice, both go', sentences, 'orphan', (pair) => gone(pair, 'meant', 'other')),
  withTwins('a sentence stood twice, the one meant is edited', sentences, 'changed', (pair, random) => edited(pair, 'meant', random)),
  withTwins('a sentence stood twice, the other is edited', sentences, 'stands', (pair, random) => edited(pair, 'other', random)),
  withTwins('a sentence with another figure stands elsewhere, both stay', nearFigure, 'stands', above),
  withTwins('a sentence with another figure stays, the one meant goes', nearFigure, 'orphan', (pair) => gone(pair, 'meant')),
  withTwins('a sentence with another figure stays, the one meant is edited', nearFigure, 'changed', (pair, random) => edited(pair, 'meant', random)),
  withTwins('a sentence with another name stands elsewhere, both stay', nearName, 'stands', above),
  withTwins('a sentence with another name stays, the one meant goes', nearName, 'orphan', (pair) => gone(pair, 'meant')),
  withTwins('a sentence with another name stays, the one meant is edited', nearName, 'changed', (pair, random) => edited(pair, 'meant', random)),
  onOldOffset('its words come to stand on the old offset too', 'stands'),
  onOldOffset('its words come to stand on the old offset, those meant go', 'orphan'),
  onOldOffset('its words come to stand on the old offset, those meant are edited', 'changed'),
  {
    name: 'a phrase that stands often is edited in one place',
    make: (material, random) => {
      const repeatedName = random.pick(nameChanges(material, { start: 0, end: material.text.length }))
      const sentence = repeatedName && sentenceOf(material, repeatedName)
      if (!sentence || INVENTED[material.language].names.length === 0) return null
      const words = wordsIn(material.words, sentence)
      const at = words.findIndex((word) => word.end > repeatedName.start)
      const passage = { start: words[Math.max(0, at - 1)]!.start, end: words[Math.min(words.length - 1, at + 1)]!.end }
      const change = { start: Math.max(repeatedName.start, passage.start), end: repeatedName.end, words: INVENTED[material.language].names[0] as string }
      return passage.end < repeatedName.end ? null : { before: material.text, spans: [passage], after: revise(material.text, [change]), verdict: 'changed' }
    },
  },
] // biome-ignore format: a table
