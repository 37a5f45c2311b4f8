/**
 * The UTF-16 code units of `text` as big-endian bytes, two for each unit, without a byte order mark. A span
 * `[start, end)` of the text is the slice `[2 * start, 2 * end)` of the bytes, which lets PostgreSQL
 * compare passages although it counts code points.
 */
export function utf16be(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2)
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    bytes[2 * index] = unit >> 8
    bytes[2 * index + 1] = unit & 0xff
  }
  return bytes
}

/** The text whose `utf16be` bytes these are. RangeError when their number is odd. */
export function fromUtf16be(bytes: Uint8Array): string {
  if (bytes.length % 2 !== 0) throw new RangeError('UTF-16 needs an even number of bytes')
  return Buffer.from(bytes).swap16().toString('utf16le')
}
