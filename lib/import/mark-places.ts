import { bare, bareStarts, placeBefore, placeId, RUN } from './bare-text'
import { LONG, onlyPlace, placesIn, runIn, type Search } from './find-places'
import { wordStart, wordsOf } from './html-words'
import { type Mark, type Piece, putIn, type Run } from './marks-in-html'
import type { OwnWords } from './own-words'

export type Found = {
  readonly id: string
  /** The words are not there as they were read, or stand in several places. */
  readonly isLost: boolean
  /** It is where a block begins. */
  readonly begins: boolean
}

/** Words that something is proposed for, and what is put before them and around each stretch of them. */
export type Marked = {
  readonly words: readonly OwnWords[]
  readonly anchorOf: (words: OwnWords, isLost: boolean) => string
  /** What opens a stretch that lies in the words with these numbers; `</span>` closes it. */
  readonly openOf: (numbers: readonly number[]) => string
}
const NO_WORDS: Marked = { words: [], anchorOf: () => '', openOf: () => '' }

/**
 * Marks, in HTML that a sanitizer wrote, where the words of each block and of each run of it stand. `markOf` gives what
 * is put around a run, up to the next tag or place; `marked` is put within runs, across tags. Words that stand nowhere,
 * or nobody knows where, are never placed: their mark is empty and lies at the place before. Only white space is passed
 * over in comparing.
 */
export function markPlaces(
  html: string,
  blocks: readonly string[],
  markOf: (found: Found) => Mark,
  marked: Marked = NO_WORDS,
): string {
  const read = wordsOf(html)
  const { text, at, end } = read
  const sought = blocks.map(bare)
  const within: Search = { text, vain: 0 }
  const found = placesIn(within, sought)
  const starts = bareStarts(blocks.map((block) => ({ text: block })))
  const runs: Run[] = []
  const begins: number[] = []
  let last = 0
  sought.forEach((block, index) => {
    for (let offset = 0; offset === 0 || offset < block.length; offset += RUN) {
      const place = runIn(within, block, offset, found[index] ?? null)
      const id = placeId((starts[index] as number) + offset)
      const isLost = place === null || place >= at.length
      if (!isLost) last = place
      const position = wordStart(html, at[last] ?? html.length)
      if (offset === 0) begins.push(position)
      const mark = markOf({ id, isLost, begins: offset === 0 })
      runs.push({ position, until: isLost ? position : (end[last] as number), mark })
    }
  })
  const pieces: Piece[] = []
  const anchors = marked.words.map((words, number) => {
    const index = indexOf(starts, words.from)
    const place = placeOfWords(within, sought[index] ?? '', found[index] ?? null, {
      offset: words.from - (starts[index] ?? 0),
      length: words.to - words.from || AFTER_BREAK,
    })
    const stretches = place ? stretchesOf(html, read, place) : []
    for (const stretch of stretches) pieces.push({ ...stretch, number })
    const position = stretches[0]?.from ?? begins[index] ?? html.length
    return { position, text: marked.anchorOf(words, stretches.length === 0) }
  })
  return putIn(html, { runs, anchors, pieces, openOf: marked.openOf })
}

/** Of a place where a paragraph is to break, so much of what follows is marked. */
const AFTER_BREAK = 40
type Within = { readonly offset: number; readonly length: number }

/** The block that an offset of all bare words lies in. */
const indexOf = (starts: readonly number[], offset: number): number =>
  starts.lastIndexOf(placeBefore(starts, offset) ?? 0)

/** Where a part of a block stands: with the block, else where it stands only once with what surrounds it. */
function placeOfWords(within: Search, block: string, found: number | null, { offset, length }: Within) {
  const long = Math.min(length, block.length - offset)
  if (long <= 0) return null
  if (found !== null) return { from: found + offset, to: found + offset + long }
  const around = Math.ceil(Math.max(0, LONG - long) / 2)
  const before = Math.min(around, offset)
  const sought = block.slice(offset - before, offset + long + around)
  const place = sought.length < LONG ? null : onlyPlace(within, sought)
  return place === null ? null : { from: place + before, to: place + before + long }
}

/** The stretches without tags in which bare words stand: offsets of the HTML. */
function stretchesOf(
  html: string,
  { at, end }: ReturnType<typeof wordsOf>,
  { from, to }: { readonly from: number; readonly to: number },
) {
  const stretches: { from: number; to: number }[] = []
  for (let unit = from; unit < to; ) {
    const until = end[unit] as number
    const begin = at[unit] as number
    while (unit < to && end[unit] === until) unit += 1
    const stop = end[unit] === until ? (at[unit] as number) : until
    const length = html.slice(begin, stop).trimEnd().length
    if (length > 0) stretches.push({ from: begin, to: begin + length })
  }
  return stretches
}
