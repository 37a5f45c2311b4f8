import type { Span } from '../../model'
import type { Draft, Kind } from '../draft'
import {
  gapOf,
  isUnique,
  neighbour,
  newLine,
  newParagraph,
  newSentence,
  otherWord,
  paragraphOf,
  places,
  reword,
  sentenceOf,
  uniquePassage,
} from '../draft'
import { type Material, slice, wordsIn } from '../material'
import { figuresIn, type Grain, passageOf, severalSpans } from '../passages'
import type { Random } from '../random'
import { assemble, type Change, type Revision, revise } from '../revise'

const ANY: readonly Grain[] = [
  'word',
  'figure',
  'phrase',
  'clause',
  'sentence',
  'paragraph',
  'border',
  'long',
]
const INLINE: readonly Grain[] = ['figure', 'phrase', 'phrase', 'clause', 'sentence']

/** A kind in which a passage of some size keeps its words while `edit` changes the text around it. */
const around = (
  name: string,
  grains: readonly Grain[],
  edit: (material: Material, passage: Span, random: Random) => Revision | null,
  pick = passageOf,
): Kind => ({
  name,
  make: (material, random) => {
    const passage = pick(material, random.pick(grains) as Grain, random)
    return passage && stands(material, [passage], edit(material, passage, random))
  },
})

/** The same for edits after which the words alone must tell where they belong. */
const aroundUnique: typeof around = (name, grains, edit) => {
  const kind = around(name, grains, edit, (material, grain, random) =>
    uniquePassage(material, [grain], random),
  )
  return {
    name,
    make: (material, random) => {
      const draft = kind.make(material, random)
      return draft && places(draft.after.text, slice(draft.before, draft.spans[0] as Span)) === 1
        ? draft
        : null
    },
  }
}

const stands = ({ text }: Material, spans: readonly Span[], after: Revision | null): Draft | null =>
  after && { before: text, spans, after, verdict: 'stands' }

const insertedAt = (material: Material, at: number, words: string) =>
  revise(material.text, [{ start: at, end: at, words }])

/** The edges of words right beside a passage, in its paragraph. */
function wordBeside(material: Material, passage: Span, side: 'before' | 'after'): Span | null {
  const paragraph = paragraphOf(material, passage)
  if (!paragraph) return null
  const words = wordsIn(material.words, paragraph)
  const found =
    side === 'before'
      ? words.findLast((word) => word.end <= passage.start)
      : words.find((word) => word.start >= passage.end)
  return found ?? null
}

const wordsBesideEdited =
  (sides: readonly ('before' | 'after')[]) => (material: Material, passage: Span, random: Random) => {
    const beside = sides.map((side) => wordBeside(material, passage, side))
    if (beside.some((word) => word === null)) return null
    return revise(
      material.text,
      (beside as Span[]).map((word) => ({ ...word, words: otherWord(material, word, random) })),
    )
  }

function paragraphMoved(material: Material, passage: Span, random: Random): Revision | null {
  const own = paragraphOf(material, passage)
  const others = material.paragraphs.filter((one) => one !== own)
  if (!own || others.length < 3) return null
  const at = random.below(others.length + 1)
  if (material.paragraphs.indexOf(own) === at) return null
  const order = [...others.slice(0, at), own, ...others.slice(at)]
  return assemble(
    material.text,
    order.flatMap((one, index) => (index === 0 ? [one] : ['\n\n', one])),
  )
}

function sentencesSwapped(material: Material, passage: Span): Revision | null {
  const own = sentenceOf(material, passage)
  const other = own && neighbour(material, own, 'after')
  if (!own || !other || paragraphOf(material, own) !== paragraphOf(material, other)) return null
  const { text } = material
  return assemble(text, [
    { start: 0, end: own.start },
    other,
    { start: own.end, end: other.start },
    own,
    { start: other.end, end: text.length },
  ])
}

/** Half of the paragraphs, that of the passage among them. */
function shortened(material: Material, passage: Span, random: Random): Revision | null {
  const { paragraphs, text } = material
  const isHeld = (one: Span) => one.start < passage.end && one.end > passage.start
  const dropped = new Set(
    random.shuffle(paragraphs.filter((one) => !isHeld(one))).slice(0, Math.ceil(paragraphs.length / 2)),
  )
  const kept = paragraphs.filter((one) => !dropped.has(one))
  return assemble(
    text,
    kept.flatMap((one, index) => (index === 0 ? [one] : ['\n\n', one])),
  )
}

/** New paragraphs between all others and new sentences at the end of most. */
function doubled(material: Material, passage: Span, random: Random): Revision | null {
  const changes = material.paragraphs
    .filter(({ end }) => end <= passage.start || end >= passage.end)
    .map(({ end }) => ({
      start: end,
      end,
      words: `${gapOf(material)}${newSentence(material, random)}\n\n${newParagraph(material, random, 3)}`,
    }))
  return revise(material.text, changes)
}

function brokenInTwo(material: Material, passage: Span, where: 'inside' | 'edge'): Revision | null {
  const sentences = wordsIn(
    material.sentences,
    where === 'inside' ? passage : (paragraphOf(material, passage) ?? passage),
  )
  const next = sentences.find(
    (one, index) =>
      index > 0 && (where === 'inside' || one.start === passage.start || one.start >= passage.end),
  )
  if (!next) return null
  const before = sentences[sentences.indexOf(next) - 1] as Span
  if (where === 'edge' && before.end > passage.start && next.start < passage.end) return null
  return revise(material.text, [{ start: before.end, end: next.start, words: '\n\n' }])
}

const breaksBeside = (material: Material, passage: Span) =>
  material.paragraphs
    .slice(1)
    .map((one, index) => ({ start: (material.paragraphs[index] as Span).end, end: one.start }))
    .filter(
      (gap) =>
        (gap.end <= passage.start && passage.start - gap.end < 200) ||
        (gap.start >= passage.end && gap.start - passage.end < 200),
    )

const confusions: readonly [string, string][] = [
  ['l', '1'], ['rn', 'm'], ['e', 'c'], ['o', '0'], ['h', 'b'], ['и', 'н'], ['а', 'о'], ['i', 'í'],
] // biome-ignore format: a table

/** What reading a print by machine does to a stretch: every so many letters another that looks like it. */
export function misread(text: string, within: Span, every: number, random: Random): Change[] {
  const changes: Change[] = []
  for (let at = within.start; at < within.end; at += 1) {
    const [from, to] = confusions.find(([letters]) => text.startsWith(letters, at)) ?? []
    if (!from || !to || at + from.length > within.end || random.below(every) > 0) continue
    changes.push({ start: at, end: at + from.length, words: to })
    at += from.length
  }
  return changes
}

/** Everything at once, as a page looks a day later. */
function updated(material: Material, passage: Span, random: Random): Revision | null {
  const far = material.sentences.filter(
    (one) => one.end < passage.start - 120 || one.start > passage.end + 120,
  )
  const [dropped, reworded] = random.shuffle(far)
  if (!dropped || !reworded) return null
  return revise(material.text, [
    { start: 0, end: 0, words: `${newParagraph(material, random)}\n\n` },
    { ...dropped, words: newSentence(material, random) },
    ...reword(material, reworded, 0.3, random),
    { start: material.text.length, end: material.text.length, words: `\n\n${newLine(material, random)}` },
  ])
}

/** The passage keeps its words; what surrounds them changes. */
export const SURROUNDINGS: readonly Kind[] = [
  around('nothing changes', ANY, (material) => revise(material.text, [])),
  around('a paragraph is added above', ANY, (material, _, random) => insertedAt(material, 0, `${newParagraph(material, random)}\n\n`)),
  around('a paragraph is added below', ANY, (material, _, random) => insertedAt(material, material.text.length, `\n\n${newParagraph(material, random)}`)),
  around('a paragraph is added in between', [...INLINE, 'paragraph'], (material, passage, random) => {
    const own = paragraphOf(material, passage)
    return own && (random.below(2) === 0
      ? insertedAt(material, own.end, `\n\n${newParagraph(material, random)}`)
      : insertedAt(material, own.start, `${newParagraph(material, random)}\n\n`))
  }),
  around('a line of the page is inserted beside', [...INLINE, 'paragraph'], (material, passage, random) => {
    const own = paragraphOf(material, passage)
    return own && (random.below(2) === 0
      ? insertedAt(material, own.end, `\n\n${newLine(material, random)}`)
      : insertedAt(material, own.start, `${newLine(material, random)}\n\n`))
  }),
  around('the sentence beside is reworded', INLINE, (material, passage, random) => {
    const beside = neighbour(material, sentenceOf(material, passage) ?? passage, random.below(2) === 0 ? 'before' : 'after')
    return beside && revise(material.text, reword(material, beside, 0.5, random))
  }),
  aroundUnique('both sentences beside are reworded', INLINE, (material, passage, random) => {
    const own = sentenceOf(material, passage) ?? passage
    const beside = (['before', 'after'] as const).map((side) => neighbour(material, own, side))
    return revise(material.text, beside.flatMap((one) => (one ? reword(material, one, 0.5, random) : [])))
  }),
  around('the sentence beside is deleted', INLINE, (material, passage, random) => {
    const own = sentenceOf(material, passage) ?? passage
    const beside = neighbour(material, own, random.below(2) === 0 ? 'before' : 'after')
    return beside && revise(material.text, [{ ...beside, words: '' }])
  }),
  around('a sentence is inserted beside', INLINE, (material, passage, random) => {
    const own = sentenceOf(material, passage)
    return own && (random.below(2) === 0
      ? insertedAt(material, own.end, `${gapOf(material)}${newSentence(material, random)}`)
      : insertedAt(material, own.start, `${newSentence(material, random)}${gapOf(material)}`))
  }),
  around('the word before is another', ['phrase', 'clause', 'figure'], wordsBesideEdited(['before'])),
  around('the word after is another', ['phrase', 'clause', 'figure'], wordsBesideEdited(['after'])),
  aroundUnique('the words on both sides are others', ['word', 'phrase', 'clause', 'figure'], wordsBesideEdited(['before', 'after'])),
  aroundUnique('the rest of its sentence is reworded', ['phrase', 'clause'], (material, passage, random) => {
    const own = sentenceOf(material, passage)
    const rest = own ? [{ start: own.start, end: passage.start }, { start: passage.end, end: own.end }] : []
    const changes = rest.flatMap((side) => (wordsIn(material.words, side).length > 0 ? reword(material, side, 0.4, random) : []))
    return changes.length > 0 ? revise(material.text, changes) : null
  }),
  around('figures change in the sentence, outside the passage', ['phrase', 'clause'], (material, passage) => {
    const own = sentenceOf(material, passage)
    const figures = own ? figuresIn(material.text, own).filter((one) => one.end <= passage.start || one.start >= passage.end) : []
    return figures.length > 0 ? revise(material.text, figures.map((one) => ({ ...one, words: '77' }))) : null
  }),
  around('all other figures change', INLINE, (material, passage) => {
    const figures = figuresIn(material.text, { start: 0, end: material.text.length })
    return revise(material.text, figures.filter((one) => one.end <= passage.start || one.start >= passage.end).map((one) => ({ ...one, words: '77' })))
  }),
  around('its paragraph is split beside it', ['sentence', 'phrase'], (material, passage) => brokenInTwo(material, passage, 'edge')),
  around('its paragraph is split inside it', ['paragraph', 'long'], (material, passage) => brokenInTwo(material, passage, 'inside')),
  around('paragraphs are merged', [...INLINE, 'border', 'paragraph'], (material, passage) => {
    const breaks = material.paragraphs.slice(1).map((one, index) => ({ start: (material.paragraphs[index] as Span).end, end: one.start }))
    const near = breaks.filter((gap) => gap.start >= passage.start - 300 && gap.end <= passage.end + 300)
    return near.length > 0 ? revise(material.text, near.map((gap) => ({ ...gap, words: gapOf(material) || ' ' }))) : null
  }),
  around('paragraphs are glued together', [...INLINE, 'paragraph'], (material, passage) => {
    const gaps = breaksBeside(material, passage).filter(({ start }) => /[^\p{L}\p{N}\p{M}]/u.test(material.text.charAt(start - 1)))
    return gaps.length > 0 ? revise(material.text, gaps.map((gap) => ({ ...gap, words: '' }))) : null
  }),
  aroundUnique('its paragraph is moved', ['phrase', 'clause', 'sentence', 'paragraph'], paragraphMoved),
  aroundUnique('its sentence is swapped with the next', ['phrase', 'clause', 'sentence'], sentencesSwapped),
  aroundUnique('the article is cut to half and keeps it', ['phrase', 'clause', 'sentence', 'paragraph', 'border'], shortened),
  around('the article is doubled by a fuller text', INLINE, doubled),
  aroundUnique('the print around it is misread', ['phrase', 'clause', 'sentence'], (material, passage, random) => revise(material.text, [
    ...misread(material.text, { start: 0, end: passage.start }, 6, random),
    ...misread(material.text, { start: passage.end, end: material.text.length }, 6, random),
  ])),
  around('the page is updated in many places', INLINE, updated),
  {
    name: 'several spans keep their words',
    make: (material, random) => {
      const spans = severalSpans(material, random)
      if (!spans?.every((span) => isUnique(material.text, span))) return null
      return stands(material, spans, insertedAt(material, 0, `${newParagraph(material, random)}\n\n`))
    },
  },
  {
    name: 'several spans, a paragraph comes between',
    make: (material, random) => {
      const spans = severalSpans(material, random)
      const first = spans && paragraphOf(material, spans[0] as Span)
      if (!spans?.every((span) => isUnique(material.text, span)) || !first) return null
      if (first.end > (spans[1] as Span).start) return null
      return stands(material, spans, insertedAt(material, first.end, `\n\n${newParagraph(material, random)}`))
    },
  },
] // biome-ignore format: a table
