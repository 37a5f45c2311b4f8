import type { Span } from '../../model'
import { type Draft, gapOf, type Kind, newLine, newSentence, otherWord, reword } from '../draft'
import { INVENTED } from '../invented'
import { around, type Material, slice, wordsIn } from '../material'
import { figuresIn, type Grain, passageAround, passageOf, severalSpans } from '../passages'
import type { Random } from '../random'
import { assemble, type Change, type Revision, revise } from '../revise'
import { type SwapKind, swapsIn } from '../swaps'
import { figureChanges } from './elsewhere'
import { misread } from './surroundings'

const WIDE: readonly Grain[] = ['phrase', 'clause', 'sentence']

/** A passage in which one change is made somewhere. */
const within = (
  name: string,
  grains: readonly Grain[],
  changesOf: (material: Material, passage: Span, random: Random) => readonly Change[] | Revision | null,
): Kind => ({
  name,
  make: (material, random) => {
    const passage = passageOf(material, random.pick(grains) as Grain, random)
    const made = passage && changesOf(material, passage, random)
    if (!passage || !made || ('length' in made && made.length === 0)) return null
    return changed(
      material,
      [passage],
      'at' in made && 'text' in made ? (made as Revision) : revise(material.text, made as readonly Change[]),
    )
  },
})

const changed = ({ text }: Material, spans: readonly Span[], after: Revision): Draft => ({
  before: text,
  spans,
  after,
  verdict: 'changed',
})

/** A passage around a place at which such a change can be made. */
const at = (
  name: string,
  grains: readonly Grain[],
  changesOf: (material: Material, random: Random) => readonly Change[],
): Kind => ({
  name,
  make: (material, random) => {
    const change = random.pick(changesOf(material, random))
    const passage = change && passageAround(material, change, random.pick(grains) as Grain, random)
    if (!change || !passage || change.start < passage.start || change.end > passage.end) return null
    return changed(material, [passage], revise(material.text, [change]))
  },
})

const swap = (name: string, kind: SwapKind, grains = WIDE): Kind =>
  at(name, grains, ({ text, language }) => swapsIn(text, language, kind))

const whole = ({ text }: Material): Span => ({ start: 0, end: text.length })
const NUMERIC: readonly Grain[] = ['figure', 'phrase', 'clause', 'sentence', 'paragraph']

const figures = (name: string, by: (figure: string) => string): Kind =>
  at(name, NUMERIC, (material) =>
    figuresIn(material.text, whole(material))
      .filter((one) => /^[$€£]?\d/.test(slice(material.text, one)))
      .map((one) => ({ ...one, words: by(slice(material.text, one)) })),
  )

const otherDigit = (digit: string) => String((Number(digit) + 3) % 10)

/** The words of a passage that are neither its first nor its last. */
const inner = ({ words }: Material, passage: Span) => wordsIn(words, passage).slice(1, -1)

const afterInnerWord = (material: Material, passage: Span, random: Random, words: string): Change[] => {
  const word = random.pick(wordsIn(material.words, passage).slice(0, -1))
  return word ? [{ start: word.end, end: word.end, words }] : []
}

/** Two neighbouring words change places. */
function twoWordsSwapped(material: Material, passage: Span, random: Random): Revision | null {
  const words = wordsIn(material.words, passage)
  const index = random.below(words.length - 1)
  const [one, two] = [words[index], words[index + 1]]
  if (!one || !two || slice(material.text, one) === slice(material.text, two)) return null
  const { text } = material
  return revise(text, [
    { ...one, words: slice(text, two) },
    { ...two, words: slice(text, one) },
  ])
}

/** A clause of the passage changes places with the words before it. */
function clausesSwapped(material: Material, passage: Span): Revision | null {
  const words = wordsIn(material.words, passage)
  if (words.length < 8) return null
  const cut = words[Math.floor(words.length / 2)] as Span
  const last = words.at(-1) as Span
  const before = words[Math.floor(words.length / 2) - 1] as Span
  const [one, gap, two] = [
    { start: passage.start, end: before.end },
    { start: before.end, end: cut.start },
    { start: cut.start, end: last.end },
  ]
  return assemble(material.text, [
    { start: 0, end: one.start },
    two,
    gap,
    one,
    { start: last.end, end: material.text.length },
  ])
}

const sentencesIn = (material: Material, passage: Span) => wordsIn(material.sentences, passage)

const LETTERS = /^\p{L}{5,}$/u
function typo(material: Material, random: Random, mistaken: 'before' | 'after'): Draft | null {
  const long = material.words.filter((one) => LETTERS.test(slice(material.text, one)))
  const word = random.pick(long)
  const passage = word && passageAround(material, word, random.pick(WIDE) as Grain, random)
  if (!word || !passage) return null
  const right = slice(material.text, word)
  const wrong = `${right.slice(0, 2)}${right.charAt(3)}${right.charAt(2)}${right.slice(4)}`
  if (wrong === right || word.start < passage.start || word.end > passage.end) return null
  const mistakenText = revise(material.text, [{ ...word, words: wrong }])
  if (mistaken === 'after') return changed(material, [passage], mistakenText)
  return {
    before: mistakenText.text,
    spans: [passage],
    after: revise(mistakenText.text, [{ ...word, words: right }]),
    verdict: 'changed',
  }
}

/** The passage still stands there, with other words. */
export const INSIDE: readonly Kind[] = [
  at('a figure has another first digit', NUMERIC, (material) => figureChanges(material, whole(material))),
  figures('a figure has another last digit', (figure) => figure.replace(/\d(?=\D*$)/, otherDigit)),
  figures('a figure is ten times as large', (figure) => `${figure}0`),
  figures('a figure gains digits in front', (figure) => figure.replace(/\d/, (digit) => (figure.includes(',') ? `1,${digit}` : `1${digit}`))),
  figures('a figure is written with another separator', (figure) => (/[.,]\d/.test(figure) ? figure.replace(/[.,](?=\d)/, (mark) => (mark === ',' ? '.' : ',')) : `${figure}.5`)),
  swap('a unit changes', 'unit'),
  swap('a number in words changes', 'spelled'),
  swap('a date changes', 'date'),
  swap('a negation comes in', 'negated'),
  swap('a negation goes', 'affirmed'),
  swap('a modal verb changes', 'modal'),
  swap('the verb of saying changes', 'verb'),
  swap('a name changes', 'name'),
  swap('a word is spelled or styled another way', 'spelling'),
  at('a speaker is put in the place of another', ['clause', 'sentence'], (material, random) =>
    swapsIn(material.text, material.language, 'name').map((one) => ({ ...one, words: random.pick(INVENTED[material.language].names) as string }))),
  within('a word is inserted', WIDE, (material, passage, random) => {
    const word = random.pick(wordsIn(material.words, passage).slice(0, -1))
    return word ? [{ start: word.end, end: word.end, words: `${gapOf(material)}${otherWord(material, word, random)}` }] : []
  }),
  within('a word is deleted', WIDE, (material, passage, random) => {
    const word = random.pick(inner(material, passage))
    return word ? [{ ...word, words: '' }] : []
  }),
  within('a word is replaced', WIDE, (material, passage, random) => {
    const word = random.pick(inner(material, passage))
    return word ? [{ ...word, words: otherWord(material, word, random) }] : []
  }),
  within('its first word is replaced', ['clause', 'sentence'], (material, passage, random) => {
    const word = wordsIn(material.words, passage)[0]
    return word ? [{ ...word, words: otherWord(material, word, random) }] : []
  }),
  within('its last word is replaced', ['clause', 'sentence'], (material, passage, random) => {
    const word = wordsIn(material.words, passage).at(-1)
    return word ? [{ ...word, words: otherWord(material, word, random) }] : []
  }),
  within('its first words are deleted', ['clause', 'sentence'], (material, passage) => {
    const words = wordsIn(material.words, passage)
    return words.length > 6 ? [{ start: passage.start, end: (words[2] as Span).start, words: '' }] : []
  }),
  within('its last words are deleted', ['clause', 'sentence'], (material, passage) => {
    const words = wordsIn(material.words, passage)
    return words.length > 6 ? [{ start: (words.at(-3) as Span).end, end: (words.at(-1) as Span).end, words: '' }] : []
  }),
  within('two words change places', WIDE, twoWordsSwapped),
  within('its halves change places', ['clause', 'sentence'], clausesSwapped),
  within('a fifth of its words is reworded', ['clause', 'sentence', 'paragraph'], (material, passage, random) => reword(material, passage, 0.2, random)),
  within('a third of its words is reworded', ['clause', 'sentence', 'paragraph'], (material, passage, random) => reword(material, passage, 0.33, random)),
  within('two fifths of its words are reworded', ['sentence', 'paragraph'], (material, passage, random) => reword(material, passage, 0.4, random)),
  { name: 'a typing error is corrected', make: (material, random) => typo(material, random, 'before') },
  { name: 'a typing error comes in', make: (material, random) => typo(material, random, 'after') },
  within('it is set in capitals', WIDE, ({ text }, passage) => {
    const words = slice(text, passage).toUpperCase()
    return words === slice(text, passage) ? null : [{ ...passage, words }]
  }),
  within('one word begins with the other case', WIDE, (material, passage, random) => {
    const word = random.pick(wordsIn(material.words, passage))
    const first = word ? material.text.charAt(word.start) : ''
    const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()
    return word && other !== first && other.length === 1 ? [{ start: word.start, end: word.start + 1, words: other }] : []
  }),
  within('a clause is put inside', WIDE, (material, passage, random) =>
    afterInnerWord(material, passage, random, random.pick(INVENTED[material.language].clauses) as string)),
  within('a sentence is inserted inside', ['paragraph', 'long'], (material, passage, random) => {
    const sentence = random.pick(sentencesIn(material, passage).slice(0, -1))
    return sentence ? [{ start: sentence.end, end: sentence.end, words: `${gapOf(material)}${newSentence(material, random)}` }] : []
  }),
  within('a sentence inside is deleted', ['paragraph', 'long'], (material, passage, random) => {
    const sentences = sentencesIn(material, passage)
    const sentence = random.pick(sentences)
    const share = sentence ? (sentence.end - sentence.start) / (passage.end - passage.start) : 1
    return sentence && share < 0.5 ? [{ ...sentence, words: '' }] : []
  }),
  within('sentences inside change places', ['paragraph'], (material, passage) => {
    const [one, two] = sentencesIn(material, passage)
    if (!one || !two) return null
    const { text } = material
    return assemble(text, [{ start: 0, end: one.start }, two, { start: one.end, end: two.start }, one, { start: two.end, end: text.length }])
  }),
  within('a line of the page comes into a passage across paragraphs', ['border'], (material, passage, random) => {
    const own = around(material.paragraphs, { start: passage.start, end: passage.start + 1 })
    return own ? [{ start: own.end, end: own.end, words: `\n\n${newLine(material, random)}` }] : []
  }),
  within('a word changes in a passage across paragraphs', ['border'], (material, passage, random) => reword(material, passage, 0.05, random)),
  within('one figure changes in two hundred words', ['long'], (material, passage, random) => {
    const change = random.pick(figureChanges(material, passage))
    return change ? [change] : []
  }),
  within('a tenth of two hundred words is reworded', ['long'], (material, passage, random) => reword(material, passage, 0.1, random)),
  within('its print is misread', WIDE, (material, passage, random) => misread(material.text, passage, 5, random)),
  within('its quotation marks go', ['sentence', 'clause'], (material, passage) =>
    Array.from(slice(material.text, passage).matchAll(/[“”«»„"]/g), ({ index }) => ({ start: passage.start + index, end: passage.start + index + 1, words: '' }))),
  within('a comma goes', ['clause', 'sentence'], (material, passage, random) => {
    const comma = random.pick(Array.from(slice(material.text, passage).matchAll(/(?<!\d)[,，、،]/g)))
    return comma ? [{ start: passage.start + comma.index, end: passage.start + comma.index + 1, words: '' }] : []
  }),
  within('a word inside and both words beside change', ['clause', 'sentence'], (material, passage, random) => {
    const word = random.pick(inner(material, passage))
    const before = material.words.findLast((one) => one.end <= passage.start)
    const after = material.words.find((one) => one.start >= passage.end)
    return word && before && after ? [before, word, after].map((one) => ({ ...one, words: otherWord(material, one, random) })) : []
  }),
  {
    name: 'one of several spans is edited',
    make: (material, random) => {
      const spans = severalSpans(material, random)
      const span = spans && random.pick(spans)
      const word = span && random.pick(inner(material, span))
      return spans && word ? changed(material, spans, revise(material.text, [{ ...word, words: otherWord(material, word, random) }])) : null
    },
  },
  {
    name: 'the letter case of a whole headline changes',
    make: (material) => {
      const headline = material.paragraphs[0]
      if (!headline) return null
      const words = slice(material.text, headline).toUpperCase()
      if (words.length !== headline.end - headline.start || words === slice(material.text, headline)) return null
      return { before: material.text, spans: [headline], after: revise(material.text, [{ ...headline, words }]), verdict: 'stands', layout: { headlines: [headline] } }
    },
  },
] // biome-ignore format: a table
