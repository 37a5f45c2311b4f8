import type { Span } from '../../model'
import {
  type Draft,
  gapOf,
  type Kind,
  neighbour,
  newParagraph,
  newSentence,
  paragraphOf,
  places,
  sentenceOf,
} from '../draft'
import { INVENTED } from '../invented'
import { type Material, slice, wordsIn } from '../material'
import { type Grain, passageOf, severalSpans } from '../passages'
import type { Random } from '../random'
import { assemble, type Change, type Revision, revise } from '../revise'

const INLINE: readonly Grain[] = ['phrase', 'clause', 'sentence']

const deleted = (
  name: string,
  grains: readonly Grain[],
  edit: (material: Material, passage: Span, random: Random) => readonly Change[] | Revision | null,
): Kind => ({
  name,
  make: (material, random) => {
    const passage = passageOf(material, random.pick(grains) as Grain, random)
    const made = passage && edit(material, passage, random)
    if (!passage || !made || ('length' in made && made.length === 0)) return null
    const after = 'text' in made ? (made as Revision) : revise(material.text, made as readonly Change[])
    return orphan(material, [passage], after)
  },
})

/** Words that stand as often as before were not deleted, whatever was. */
const orphan = ({ text }: Material, spans: readonly Span[], after: Revision): Draft | null =>
  places(after.text, slice(text, spans[0] as Span)) < places(text, slice(text, spans[0] as Span))
    ? { before: text, spans, after, verdict: 'orphan' }
    : null

/** Another sentence about the longest name or word of the passage. */
function onTheSameSubject(material: Material, passage: Span, random: Random): string {
  const words = wordsIn(material.words, passage).map((word) => slice(material.text, word))
  const names = words.slice(1).filter((word) => /^\p{Lu}/u.test(word))
  const name = random.pick(names) ?? words.sort((a, b) => b.length - a.length)[0] ?? ''
  return (random.pick(INVENTED[material.language].about) as (name: string) => string)(name)
}

/** A passage of as many new words, with a few of the old ones left. */
function rewritten(material: Material, passage: Span, random: Random): string {
  const old = wordsIn(material.words, passage)
  const kept = random
    .shuffle(old)
    .slice(0, Math.floor(old.length * 0.12))
    .map((word) => slice(material.text, word))
  const fresh = newParagraph(material, random, Math.max(1, Math.round(old.length / 10)))
  return kept.reduce(
    (text, word) => text.replace(/[ ，、]/, (gap) => `${gap === ' ' ? ` ${word} ` : `${gap}${word}`}`),
    fresh,
  )
}

const whole = (material: Material, passage: Span) => {
  const { text } = material
  const blank = /^\s+/u.exec(text.slice(passage.end))?.[0].length ?? 0
  return { start: passage.start, end: passage.end + blank, words: '' }
}

/** The passage is not there any more. */
export const GONE: readonly Kind[] = [
  deleted('it is deleted and its neighbours are joined', INLINE, (material, passage) => [whole(material, passage)]),
  deleted('its sentence is deleted', [...INLINE, 'word', 'figure'], (material, passage) => {
    const own = sentenceOf(material, passage)
    return own && [whole(material, own)]
  }),
  deleted('its paragraph is deleted', [...INLINE, 'paragraph', 'figure', 'word'], (material, passage) => {
    const own = paragraphOf(material, passage)
    return own && [whole(material, own)]
  }),
  deleted('it and both sentences beside are deleted', INLINE, (material, passage) => {
    const own = sentenceOf(material, passage) ?? passage
    const all = [neighbour(material, own, 'before'), own, neighbour(material, own, 'after')].filter((one) => one !== null)
    return all.map((one) => ({ ...one, words: '' }))
  }),
  deleted('it is replaced by another sentence on the subject', ['sentence'], (material, passage, random) => [
    { ...passage, words: onTheSameSubject(material, passage, random) },
  ]),
  deleted('its sentence is replaced by another on the subject', ['phrase', 'clause'], (material, passage, random) => {
    const own = sentenceOf(material, passage)
    return own && [{ ...own, words: onTheSameSubject(material, own, random) }]
  }),
  deleted('its paragraph is replaced by another', [...INLINE, 'paragraph'], (material, passage, random) => {
    const own = paragraphOf(material, passage)
    return own && [{ ...own, words: newParagraph(material, random, 3) }]
  }),
  deleted('it is rewritten wholly', ['sentence', 'clause', 'paragraph'], (material, passage, random) => [
    { ...passage, words: rewritten(material, passage, random) },
  ]),
  deleted('it is deleted, and another sentence comes in elsewhere', INLINE, (material, passage, random) => {
    const at = random.pick(material.sentences.filter((one) => one.start > passage.end + 50 || one.end < passage.start - 50))
    return at ? [{ ...passage, words: '' }, { start: at.end, end: at.end, words: `${gapOf(material)}${onTheSameSubject(material, passage, random)}` }] : null
  }),
  deleted('the article is cut to half and loses it', [...INLINE, 'paragraph', 'figure'], (material, passage, random) => {
    const own = paragraphOf(material, passage)
    const others = random.shuffle(material.paragraphs.filter((one) => one !== own)).slice(0, Math.floor(material.paragraphs.length / 2))
    const kept = material.paragraphs.filter((one) => others.includes(one))
    return own && kept.length > 0 ? assemble(material.text, kept.flatMap((one, index) => (index === 0 ? [one] : ['\n\n', one]))) : null
  }),
  deleted('the page now holds another article', [...INLINE, 'paragraph', 'long'], (material, _, random) => [
    { start: 0, end: material.text.length, words: `${newParagraph(material, random, 3)}\n\n${newParagraph(material, random, 4)}` },
  ]),
  deleted('a passage across paragraphs is deleted', ['border'], (_, passage) => [{ ...passage, words: '' }]),
  deleted('two hundred words are deleted', ['long'], (_, passage) => [{ ...passage, words: '' }]),
  deleted('it is deleted and everything else is reworded a little', ['sentence', 'clause'], (material, passage, random) => {
    const others = material.sentences.filter((one) => one.end <= passage.start || one.start >= passage.end)
    const words = random.shuffle(others).slice(0, 8).flatMap((one) => random.pick(wordsIn(material.words, one)) ?? [])
    return [{ ...passage, words: '' }, ...words.map((word) => ({ ...word, words: newSentence(material, random).split(' ')[0] ?? '' }))]
  }),
  {
    name: 'several spans are deleted',
    make: (material, random) => {
      const spans = severalSpans(material, random)
      return spans && orphan(material, spans, revise(material.text, spans.map((span) => ({ ...span, words: '' }))))
    },
  },
  {
    name: 'one of several spans is deleted',
    make: (material, random) => {
      const spans = severalSpans(material, random)
      const span = spans && random.pick(spans)
      if (!spans || !span) return null
      return { before: material.text, spans, after: revise(material.text, [{ ...span, words: '' }]), verdict: 'open' }
    },
  },
  {
    name: 'several spans change their order',
    make: (material, random) => {
      const spans = severalSpans(material, random)?.slice(0, 2)
      const [one, two] = (spans ?? []).map((span) => paragraphOf(material, span))
      if (!spans || !one || !two || one === two) return null
      const { text } = material
      const after = assemble(text, [{ start: 0, end: one.start }, two, { start: one.end, end: two.start }, one, { start: two.end, end: text.length }])
      return { before: text, spans, after, verdict: 'open' }
    },
  },
  {
    name: 'a figure alone is annotated and changes wholly',
    make: (material, random) => {
      const passage = passageOf(material, 'figure', random)
      const digits = passage && /[\d.,]*\d/.exec(slice(material.text, passage))
      if (!passage || !digits) return null
      const span = { start: passage.start + digits.index, end: passage.start + digits.index + digits[0].length }
      return { before: material.text, spans: [span], after: revise(material.text, [{ ...span, words: String(70 + random.below(900)) }]), verdict: 'open' }
    },
  },
] // biome-ignore format: a table
