import type { Random } from '@/lib/anchoring/corpus/random'
import type { Span } from '@/lib/text/span'
import type { News, Word } from './news'
import { between } from './random'

type Place = Span & { /** Which word of the text it is, from 0. */ readonly order: number }

/** A text as it is read, and where its words lie in it. */
export type Printed = { readonly text: string; readonly places: ReadonlyMap<number, Place> }

export type Passage = Span & {
  readonly exact: string
  /** `stands`: every word, side by side. `changed`: at least half of them. `gone`: none. `torn`: all between. */
  readonly fate: 'stands' | 'changed' | 'gone' | 'torn'
  /** From its first to its last word that is left in the newer text. */
  readonly place: Span | null
}

const WORDS = { least: 5, most: 60 }
const TRIES_FOR_EACH = 200

/** Puts a text together: blocks joined by a blank line, as in canonical text. */
export function print(news: News): Printed {
  const places = new Map<number, Place>()
  const pieces: string[] = []
  let at = 0
  let order = 0
  const add = (piece: string) => {
    pieces.push(piece)
    at += piece.length
  }
  for (const paragraph of news) {
    if (pieces.length > 0) add('\n\n')
    for (const [index, { id, text }] of paragraph.flat().entries()) {
      if (index > 0) add(' ')
      places.set(id, { start: at, end: at + text.length, order: order++ })
      add(text)
    }
  }
  return { text: pieces.join(''), places }
}

/**
 * Passages of 5 to 60 words of `news`, as many of the wanted fate as `count` says, or fewer where there are not
 * enough. They may overlap, as annotations do.
 */
export function passagesOf(
  news: News,
  before: Printed,
  after: Printed,
  count: number,
  random: Random,
  wanted?: Passage['fate'],
): Passage[] {
  const paragraphs = news.map((paragraph) => paragraph.flat()).filter(({ length }) => length >= WORDS.least)
  const found: Passage[] = []
  for (let tries = 0; found.length < count && tries < count * TRIES_FOR_EACH; tries += 1) {
    const words = paragraphs[between(random, 0, paragraphs.length - 1)] as Word[]
    const length = between(random, WORDS.least, Math.min(WORDS.most, words.length))
    const from = between(random, 0, words.length - length)
    const passage = passageOf(words.slice(from, from + length), before, after)
    if (!wanted || passage.fate === wanted) found.push(passage)
  }
  return found
}

function passageOf(words: readonly Word[], before: Printed, after: Printed): Passage {
  const { start, end } = extent(words, before) as Span
  const left = words.filter(({ id }) => after.places.has(id))
  return {
    start,
    end,
    exact: before.text.slice(start, end),
    fate: fateOf(words, left, after),
    place: extent(left, after),
  }
}

function fateOf(words: readonly Word[], left: readonly Word[], { places }: Printed): Passage['fate'] {
  if (left.length === 0) return 'gone'
  if (left.length * 2 < words.length) return 'torn'
  const first = places.get((left[0] as Word).id)?.order ?? 0
  const sideBySide = left.every(({ id }, index) => places.get(id)?.order === first + index)
  return left.length === words.length && sideBySide ? 'stands' : 'changed'
}

function extent(words: readonly Word[], { places }: Printed): Span | null {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  return { start: places.get(first.id)?.start ?? 0, end: places.get(last.id)?.end ?? 0 }
}
