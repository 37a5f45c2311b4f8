import type { IndexedText } from './indexed-text'
import type { Span } from './model'
import { isWordAt, tokenize } from './tokens'

/** How far the words on one side of a place agree with those that were described, white space aside. */
export type Agreement = {
  /** Letters and marks that agree without a break, outwards from the place. */
  readonly near: number
  readonly whole: boolean
  /** Which share agrees at all and in order, from 0 to 1, each word weighing as much as it is long. */
  readonly share: number
}

const SPACE = 0x20
/** A reworded neighbour may be a quarter longer. */
const LONGER = 1.25
const FEW_MORE = 2

/** The words before a place (folded offset) against those described; null when none were described. */
export function agreementBefore(index: IndexedText, at: number, described: string): Agreement | null {
  const near = commonBefore(index.folded.folded, at, described)
  return agreement(near, described, () => shareBefore(index, at, described.slice(-CLOSE)))
}

/** The words after a place (folded offset) against those described; null when none were described. */
export function agreementAfter(index: IndexedText, at: number, described: string): Agreement | null {
  const near = commonAfter(index.folded.folded, at, described)
  return agreement(near, described, () => shareAfter(index, at, described.slice(0, CLOSE)))
}

/** Of a long context the nearest code units are enough to see whether it was reworded. */
const CLOSE = 120

function agreement(near: number, described: string, share: () => number): Agreement | null {
  const total = letters(described)
  if (total === 0) return null
  if (near === total) return { near, whole: true, share: 1 }
  return { near, whole: false, share: Math.max(near / total, share()) }
}

/** How many letters and marks agree going back from `at` and from the end of what was described. */
export function commonBefore(text: string, at: number, described: string): number {
  let agreed = 0
  let here = at - 1
  let there = described.length - 1
  while (true) {
    while (here >= 0 && text.charCodeAt(here) === SPACE) here -= 1
    while (there >= 0 && described.charCodeAt(there) === SPACE) there -= 1
    if (here < 0 || there < 0 || text.charCodeAt(here) !== described.charCodeAt(there)) return agreed
    agreed += 1
    here -= 1
    there -= 1
  }
}

/** How many letters and marks agree going on from `at` and from the beginning of what was described. */
export function commonAfter(text: string, at: number, described: string): number {
  let agreed = 0
  let here = at
  let there = 0
  while (true) {
    while (here < text.length && text.charCodeAt(here) === SPACE) here += 1
    while (there < described.length && described.charCodeAt(there) === SPACE) there += 1
    if (here >= text.length || there >= described.length) return agreed
    if (text.charCodeAt(here) !== described.charCodeAt(there)) return agreed
    agreed += 1
    here += 1
    there += 1
  }
}

/** The first token that begins at or after a folded offset. */
export function tokenFrom({ tokens }: IndexedText, at: number): number {
  let [low, high] = [0, tokens.starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.starts[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** How many words on each side are looked at for having changed sides. */
const BESIDE = 2

/**
 * Whether a word that stood right behind the passage now stands right before it, or the other way round: then it is
 * another place of the same sentence, in which two names or figures may have changed places.
 */
export function haveCrossed(index: IndexedText, place: Span, before: string, after: string): boolean {
  const text = index.lower
  const described = { before: words(before.toLowerCase()), after: words(after.toLowerCase()) }
  const here = {
    before: words(text.slice(Math.max(0, place.start - NEARBY), place.start)),
    after: words(text.slice(place.end, place.end + NEARBY)),
  }
  const crossed = (now: readonly string[], then: readonly string[], there: readonly string[]) =>
    now.some((word) => then.includes(word) && !there.includes(word))
  return (
    crossed(here.before.slice(-BESIDE), described.after.slice(0, BESIDE), described.before) ||
    crossed(here.after.slice(0, BESIDE), described.before.slice(-BESIDE), described.after)
  )
}

/** Holds the words beside a place. */
const NEARBY = 60

function words(text: string): string[] {
  const { starts, ends } = tokenize(text)
  return starts.flatMap((start, at) => (isWordAt(text, start) ? [text.slice(start, ends[at])] : []))
}

/** How many letters and marks a text has, white space aside. */
export function letters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== SPACE) count += 1
  return count
}

function shareBefore(index: IndexedText, at: number, described: string): number {
  const wanted = wordsOf(index, described)
  const end = tokenFrom(index, at)
  const start = Math.max(0, end - Math.ceil(wanted.length * LONGER) - FEW_MORE)
  return commonShare(wanted, index.words.subarray(start, end))
}

function shareAfter(index: IndexedText, at: number, described: string): number {
  const wanted = wordsOf(index, described)
  const start = tokenFrom(index, at)
  return commonShare(
    wanted,
    index.words.subarray(start, start + Math.ceil(wanted.length * LONGER) + FEW_MORE),
  )
}

type Weighed = { readonly word: number; readonly length: number }

function wordsOf({ numberOf }: IndexedText, described: string): Weighed[] {
  const lower = described.toLowerCase()
  const { starts, ends } = tokenize(lower)
  return starts.map((start, token) => ({
    word: numberOf.get(lower.slice(start, ends[token])) ?? -1,
    length: (ends[token] as number) - start,
  }))
}

/** The heaviest common subsequence, as a share of all that was described. */
function commonShare(described: readonly Weighed[], words: Int32Array): number {
  let row = new Float64Array(words.length + 1)
  let total = 0
  for (const { word, length } of described) {
    total += length
    const next = new Float64Array(words.length + 1)
    for (let at = 0; at < words.length; at += 1) {
      next[at + 1] =
        words[at] === word
          ? (row[at] as number) + length
          : Math.max(row[at + 1] as number, next[at] as number)
    }
    row = next
  }
  return total === 0 ? 0 : (row.at(-1) as number) / total
}
