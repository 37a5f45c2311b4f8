import { RUN } from './bare-text'

/** A search that finds nothing reads all there is; after this many code units read so, no further is begun. */
const READ_IN_VAIN = 150_000_000

/** Bare words that others are looked for in, and how much was read in vain. */
export type Search = { readonly text: string; vain: number }

function search(within: Search, words: string, from = 0): number {
  if (within.vain > READ_IN_VAIN) return -1
  const place = within.text.indexOf(words, from)
  if (place === -1) within.vain += within.text.length - from
  return place
}

/** Shorter words are found too often: they are looked for only between longer ones. */
export const LONG = 40

/** Where each of the sought stands: long ones in their order, else where they stand only once; short ones between. */
export function placesIn(within: Search, sought: readonly string[]): (number | null)[] {
  let from = 0
  const long = sought.map((words) => {
    if (words.length < LONG) return null
    const next = search(within, words, from)
    if (next !== -1) from = next + words.length
    return next === -1 ? onlyPlace(within, words) : next
  })
  const highs = nextPlaces(long, within.text.length)
  let low = 0
  return sought.map((words, index) => {
    const found = long[index] ?? placeBetween(within.text, words, low, highs[index] as number)
    if (found !== null) low = found + words.length
    return found
  })
}

/** For each the next place that is known behind it. */
function nextPlaces(places: readonly (number | null)[], end: number): number[] {
  let next = end
  return places.map((_, index) => (next = places[places.length - 1 - index] ?? next)).reverse()
}

function placeBetween(text: string, words: string, low: number, high: number): number | null {
  if (words.length >= LONG || words === '' || high <= low) return null
  const only = onlyPlace({ text: text.slice(low, high), vain: 0 }, words)
  return only === null ? null : low + only
}

/** Where words stand, when they stand only once. */
export function onlyPlace(within: Search, words: string): number | null {
  const first = search(within, words)
  if (first === -1) return null
  const isOnly = within.text.indexOf(words, first + 1) === -1
  within.vain += within.text.length - first
  return isOnly ? first : null
}

/** Where a run of a block stands: with the block, else where it stands only once. */
export function runIn(within: Search, block: string, offset: number, found: number | null): number | null {
  if (found !== null) return found + offset
  const run = block.slice(offset, offset + RUN)
  return run.length < LONG ? null : onlyPlace(within, run)
}
