import type { Random } from '@/lib/anchoring/corpus/random'
import { between, oneOf } from './random'

/** A word with the marks at it. Its id stays the same in every version of a text for as long as the word stands. */
export type Word = { readonly id: number; readonly text: string }
export type Sentence = readonly Word[]
export type Paragraph = readonly Sentence[]
export type News = readonly Paragraph[]

/** Writes text that reads like news to a machine: few words often, many seldom, figures, names and stock phrases. */
export type Writer = {
  readonly sentence: () => Sentence
  readonly paragraph: () => Paragraph
  /** A word or figure that is not `instead`. */
  readonly word: (instead: string) => Word
}

const OFTEN =
  'the of to and a in that would for on is was it as with by be not from has said at his which an will have he or are its been had their but who were they this after also more than one about all could other could into no if two over only when new out up so some what there between before under against since during against while both'.split(
    ' ',
  )
const SUBJECT =
  'plan talks officials government territory security guarantees troops ceasefire president minister proposal agreement forces sanctions assets allies border draft points parliament elections region delegation leaders negotiations war peace country army statement meeting reconstruction membership alliance document source report energy prisoners exchange frontline commander missile treaty summit envoy adviser spokesman ambassador billion percent months years people'.split(
    ' ',
  )
const NAMES =
  'Kyiv Moscow Washington Brussels Geneva London Paris Berlin Warsaw Ankara Vance Rubio Merz Starmer Macron Umerov Yermak Witkoff Donetsk Luhansk Crimea Kharkiv Zaporizhzhia Kherson'.split(
    ' ',
  )
const STOCK = [
  'according to people familiar with the talks',
  'who spoke on condition of anonymity',
  'did not immediately respond to a request for comment',
  'in the areas that it does not control',
  'as part of a broader agreement',
  'a person briefed on the matter said',
  'speaking to reporters on Monday',
]
const STOCK_SENTENCES = [
  'The White House did not immediately respond to a request for comment.',
  'This is a developing story and will be updated.',
  'He did not say when the next meeting would take place.',
]
const FIGURES = ['28', '600,000', '800,000', '$100bn', '$300bn', '2014', '2022', '50', '10', '19', '27', '90']

const SYLLABLES =
  'ba re ti mo lan der ser ver con per tor min sta lin gra dis pro ment sion tal vo ri ne cu'.split(' ')
const SELDOM = 6000
/** Frequencies fall as one over the rank, a little flatter at the top (Zipf's law with Mandelbrot's offset). */
const OFFSET = 2.7

const SHARE = { figure: 0.025, name: 0.05, comma: 0.06, stock: 0.12, stockSentence: 0.02, quoted: 0.12 }

/** A writer whose words all come from `random`, so that the same seed writes the same text. */
export function writerFrom(random: Random): Writer {
  let ids = 0
  const vocabulary = [...OFTEN, ...SUBJECT, ...Array.from({ length: SELDOM }, () => madeUp(random))]
  const reach = cumulated(vocabulary.map((_, rank) => 1 / (rank + OFFSET)))
  const word = () => {
    const draw = random.next()
    if (draw < SHARE.figure) return oneOf(random, FIGURES)
    if (draw < SHARE.figure + SHARE.name) return oneOf(random, NAMES)
    return vocabulary[rankAt(reach, random.next() * (reach.at(-1) as number))] as string
  }
  const asWord = (text: string): Word => ({ id: ids++, text })
  const sentence = () => {
    if (random.next() < SHARE.stockSentence) return oneOf(random, STOCK_SENTENCES).split(' ').map(asWord)
    const words = Array.from({ length: between(random, 6, 18) + between(random, 2, 18) }, word)
    return punctuated(random, words).map(asWord)
  }
  const paragraph = () => Array.from({ length: between(random, 1, 5) }, sentence)
  const other = (instead: string): Word => {
    const text = word()
    return text === instead ? other(instead) : asWord(text)
  }
  return { sentence, paragraph, word: other }
}

/** A text of about `length` UTF-16 code units, at least as long. */
export function newsOf(length: number, writer: Writer): News {
  const news: Paragraph[] = []
  for (let written = 0; written < length; ) {
    const paragraph = writer.paragraph()
    news.push(paragraph)
    written += 1 + paragraph.flat().reduce((sum, { text }) => sum + text.length + 1, 0)
  }
  return news
}

function punctuated(random: Random, words: readonly string[]): string[] {
  const marked = words.map((word) => (random.next() < SHARE.comma ? `${word},` : word))
  if (random.next() < SHARE.stock) marked.push(...oneOf(random, STOCK).split(' '))
  const first = marked[0] as string
  marked[0] = first.charAt(0).toUpperCase() + first.slice(1)
  const last = (marked.at(-1) as string).replace(/,$/, '')
  if (random.next() >= SHARE.quoted) return [...marked.slice(0, -1), `${last}.`]
  return [`“${marked[0]}`, ...marked.slice(1, -1), `${last},”`, 'he', 'said.']
}

const madeUp = (random: Random) =>
  Array.from({ length: between(random, 2, 4) }, () => oneOf(random, SYLLABLES)).join('')

function cumulated(weights: readonly number[]): number[] {
  let sum = 0
  return weights.map((weight) => {
    sum += weight
    return sum
  })
}

/** The first rank whose cumulated weight reaches `draw`. */
function rankAt(reach: readonly number[], draw: number): number {
  let low = 0
  let high = reach.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reach[middle] as number) < draw) low = middle + 1
    else high = middle
  }
  return low
}
