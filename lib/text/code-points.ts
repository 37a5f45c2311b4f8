/** Both directions between the offsets used inside (UTF-16 code units) and in exports (code points). */
export type OffsetMap = {
  /** UTF-16 offset → code point offset. RangeError outside the text or between the halves of a pair. */
  readonly toCodePoint: (utf16Offset: number) => number
  /** Code point offset → UTF-16 offset. RangeError outside the text. */
  readonly toUtf16: (codePointOffset: number) => number
}

const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu

/**
 * Reads `text` once and answers any number of offsets in the logarithm of its astral characters. Use it at
 * the borders of the system, where W3C annotations count in code points.
 */
export function offsetMap(text: string): OffsetMap {
  const pairs = Array.from(text.matchAll(ASTRAL), (match) => match.index)
  const codePoints = text.length - pairs.length

  const toCodePoint = (offset: number) => {
    assertOffset(offset, text.length)
    const before = countBelow(pairs, (pair) => pair < offset)
    if (before > 0 && pairs[before - 1] === offset - 1) {
      throw new RangeError(`Offset ${offset} lies inside a surrogate pair`)
    }
    return offset - before
  }
  const toUtf16 = (offset: number) => {
    assertOffset(offset, codePoints)
    return offset + countBelow(pairs, (pair, index) => pair - index < offset)
  }
  return { toCodePoint, toUtf16 }
}

/** One UTF-16 offset of `text` as a code point offset; for many offsets use `offsetMap`. */
export const toCodePoint = (text: string, utf16Offset: number) => offsetMap(text).toCodePoint(utf16Offset)

/** One code point offset of `text` as a UTF-16 offset; for many offsets use `offsetMap`. */
export const toUtf16 = (text: string, codePointOffset: number) => offsetMap(text).toUtf16(codePointOffset)

function assertOffset(offset: number, length: number) {
  if (!Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`Offset ${offset} is outside a text of length ${length}`)
  }
}

/** Binary search: how many leading items satisfy `isBelow`, which must be true and then false. */
function countBelow(items: readonly number[], isBelow: (item: number, index: number) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(items[middle] as number, middle)) low = middle + 1
    else high = middle
  }
  return low
}
