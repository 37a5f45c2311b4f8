import { bare, bareStarts, placeId, RUN } from './bare-text'

export type Found = {
  readonly id: string
  /** The words are not there as they were read, or stand in several places. */
  readonly isLost: boolean
  /** It is where a block begins. */
  readonly begins: boolean
}
type Mark = { readonly open: string; readonly close: string }

/** Shorter words are found too often: they are looked for only between longer ones. */
const LONG = 40

/**
 * Marks, in HTML that a sanitizer wrote, where the words of each block and of each run of it stand. `markOf` gives what
 * is put around a run, up to the next tag or place. Words that stand nowhere, or nobody knows where, are never placed:
 * their mark is empty and lies at the place before. Only white space is passed over in comparing.
 */
export function markPlaces(html: string, blocks: readonly string[], markOf: (found: Found) => Mark): string {
  const { text, at, end } = wordsOf(html)
  const sought = blocks.map(bare)
  const within: Search = { text, vain: 0 }
  const found = placesIn(within, sought)
  const starts = bareStarts(blocks.map((block) => ({ text: block })))
  const marks: { position: number; until: number; mark: Mark }[] = []
  let last = 0
  sought.forEach((block, index) => {
    for (let offset = 0; offset === 0 || offset < block.length; offset += RUN) {
      const place = runIn(within, block, offset, found[index] ?? null)
      const id = placeId((starts[index] as number) + offset)
      const isLost = place === null || place >= at.length
      if (!isLost) last = place
      const position = wordStart(html, at[last] ?? html.length)
      const mark = markOf({ id, isLost, begins: offset === 0 })
      marks.push({ position, until: isLost ? position : (end[last] as number), mark })
    }
  })
  return insert(html, marks)
}

const LONGEST_WORD = 40

/** Where the word at an offset begins, within its stretch of text. */
function wordStart(html: string, offset: number): number {
  const before = html.slice(Math.max(0, offset - LONGEST_WORD), offset)
  const word = /[^\s<>;]*$/.exec(before)?.[0] ?? ''
  return word.length < LONGEST_WORD ? offset - word.length : offset
}

/** The bare words of HTML, and for each code unit where it stands in it and where its stretch without tags ends. */
function wordsOf(html: string) {
  const at: number[] = []
  const end: number[] = []
  let text = ''
  for (let from = 0; from < html.length; ) {
    if (html[from] === '<') {
      const close = html.indexOf('>', from)
      from = close === -1 ? html.length : close + 1
      continue
    }
    const next = html.indexOf('<', from)
    const until = next === -1 ? html.length : next
    text += bareOf(html, from, until, at, end)
    from = until
  }
  return { text, at, end }
}

const ENTITY = /&(amp|lt|gt|quot);|[\s\S]/gu
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function bareOf(html: string, from: number, until: number, at: number[], end: number[]): string {
  let text = ''
  for (const { 0: written, 1: name, index } of html.slice(from, until).matchAll(ENTITY)) {
    const seen = bare(name ? (CHARACTERS[name] as string) : written)
    for (let unit = 0; unit < seen.length; unit += 1) {
      at.push(from + index)
      end.push(until)
    }
    text += seen
  }
  return text
}

/** A search that finds nothing reads all there is; after this many code units read so, no further is begun. */
const READ_IN_VAIN = 150_000_000

type Search = { readonly text: string; vain: number }

function search(within: Search, words: string, from = 0): number {
  if (within.vain > READ_IN_VAIN) return -1
  const place = within.text.indexOf(words, from)
  if (place === -1) within.vain += within.text.length - from
  return place
}

/** Where each of the sought stands: long ones in their order, else where they stand only once; short ones between. */
function placesIn(within: Search, sought: readonly string[]): (number | null)[] {
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

function onlyPlace(within: Search, words: string): number | null {
  const first = search(within, words)
  if (first === -1) return null
  const isOnly = within.text.indexOf(words, first + 1) === -1
  within.vain += within.text.length - first
  return isOnly ? first : null
}

/** Where a run of a block stands: with the block, else where it stands only once. */
function runIn(within: Search, block: string, offset: number, found: number | null): number | null {
  if (found !== null) return found + offset
  const run = block.slice(offset, offset + RUN)
  return run.length < LONG ? null : onlyPlace(within, run)
}

function insert(
  html: string,
  marks: readonly { readonly position: number; readonly until: number; readonly mark: Mark }[],
): string {
  // What is lost lies before the run that stands at the same place.
  const sorted = [...marks].sort(
    (a, b) => a.position - b.position || a.mark.close.length - b.mark.close.length,
  )
  const parts: string[] = []
  let from = 0
  sorted.forEach(({ position, until, mark }, index) => {
    const end = Math.min(until, sorted[index + 1]?.position ?? until)
    parts.push(html.slice(from, position), mark.open)
    from = position
    if (mark.close === '') return
    const run = html.slice(position, end).trimEnd()
    parts.push(run, mark.close)
    from = position + run.length
  })
  return parts.join('') + html.slice(from)
}
