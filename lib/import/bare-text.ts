/** What no reader sees between words: white space, soft hyphens, joiners and byte order marks. */
const UNSEEN = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g

/** A text without white space and what else is not seen: equal however its lines, blocks and tags are broken. */
export function bare(text: string): string {
  return text.replace(UNSEEN, '')
}

/** How many code units of a run nothing shorter of which is found again by itself. */
export const RUN = 72

/**
 * Offsets, in UTF-16 code units of the bare text of all blocks, that the original can be opened at: each block's
 * beginning, and one for every `RUN` code units of a long block.
 */
export function placesOf(blocks: readonly string[]): number[] {
  let from = 0
  return blocks.flatMap((block) => {
    const { length } = bare(block)
    const runs = Array.from({ length: Math.max(1, Math.ceil(length / RUN)) }, (_, at) => from + at * RUN)
    from += length
    return runs
  })
}

/** Where each block begins in the bare text of them all: the same whatever is broken or joined before it. */
export function bareStarts(blocks: readonly { readonly text: string }[]): number[] {
  let from = 0
  return blocks.map(({ text }) => {
    const start = from
    from += bare(text).length
    return start
  })
}

/** The id of a place in the original. */
export const placeId = (place: number): string => `at-${place}`

/** The last place at or before an offset, or null where there is none. Places ascend. */
export function placeBefore(places: readonly number[], offset: number): number | null {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? null
}
