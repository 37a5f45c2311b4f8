import sniff from 'html-encoding-sniffer'
import iconv from 'iconv-lite'
import type { Warning } from './model'

export type CharsetReading = { readonly charset: string; readonly text: string; readonly warnings: Warning[] }

/** UTF-16 without a mark shows as zeroes in every other byte of mostly Latin text. */
const ZERO_SHARE_OF_UTF16 = 0.3
/** Fewer bytes tell nothing. */
const SHORTEST_UTF16 = 16
/** Damaged UTF-8 still reads better as UTF-8 when good sequences are this many times more than bad ones. */
const GOOD_TO_BAD = 20

/** The declared or marked UTF-16 variant of these bytes, or null. */
export function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeroes = [0, 0]
  const head = bytes.subarray(0, 4096)
  if (head.length < SHORTEST_UTF16) return null
  head.forEach((byte, index) => {
    if (byte === 0) zeroes[index % 2] = (zeroes[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeroes.map((count) => count / (head.length / 2))
  if (odd > ZERO_SHARE_OF_UTF16 && even < 0.02) return 'utf-16le'
  if (even > ZERO_SHARE_OF_UTF16 && odd < 0.02) return 'utf-16be'
  return null
}

/**
 * Bytes to text. A byte order mark wins; then bytes that are valid UTF-8 with more than ASCII, whatever was
 * declared (other encodings hardly ever look like it); then the declared encoding; then windows-1252, by
 * iconv-lite because Node 20's own decoder gets its quotation marks wrong.
 */
export function readCharset(bytes: Uint8Array, declaredLabel?: string): CharsetReading {
  const wide = utf16Kind(bytes)
  if (wide) return readUtf16(bytes, wide)
  const { bytes: whole, removed } = withoutSurrogates(bytes)
  const warnings = removed > 0 ? [surrogateWarning(removed)] : []
  const utf8 = strictUtf8(whole)
  const declared = declaredCharset(whole, declaredLabel)
  if (utf8 !== null)
    return { charset: 'utf-8', text: utf8, warnings: [...warnings, ...conflict(whole, declared)] }
  const { good, bad } = countUtf8(whole)
  if (good > bad * GOOD_TO_BAD) return damagedUtf8(whole, bad, warnings)
  return readLegacy(whole, declared, warnings)
}

function readUtf16(bytes: Uint8Array, charset: 'utf-16le' | 'utf-16be'): CharsetReading {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  const text = (charset === 'utf-16be' ? even.swap16() : even).toString('utf16le')
  return { charset, text: text.replace(/^\ufeff/, ''), warnings: [] }
}

/** Surrogates written as UTF-8 are invalid; without them the rest of the file is usually fine. */
function withoutSurrogates(bytes: Uint8Array): { bytes: Uint8Array; removed: number } {
  let removed = 0
  let from = 0
  const parts: Uint8Array[] = []
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
    const second = bytes[at + 1] ?? 0
    const third = bytes[at + 2] ?? 0
    if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) continue
    parts.push(bytes.subarray(from, at))
    from = at + 3
    removed += 1
  }
  if (removed === 0) return { bytes, removed }
  return { bytes: Buffer.concat([...parts, bytes.subarray(from)]), removed }
}

function surrogateWarning(count: number): Warning {
  return { code: 'surrogates-removed', text: `Removed ${count} half characters that no text can hold.` }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function declaredCharset(bytes: Uint8Array, label?: string): string {
  const options = { defaultEncoding: 'UTF-8', ...(label ? { transportLayerEncodingLabel: label } : {}) }
  return sniff(bytes, options).toLowerCase()
}

function conflict(bytes: Uint8Array, declared: string): Warning[] {
  const isAscii = bytes.every((byte) => byte < 0x80)
  if (isAscii || declared === 'utf-8') return []
  return [
    { code: 'charset-conflict', text: `The file says it is ${declared}, but it is UTF-8; read as UTF-8.` },
  ]
}

/** Counts sequences of more than one byte that are right, and bytes above ASCII that belong to none. */
function countUtf8(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0
  let bad = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const extra = sequenceLength(bytes[at] ?? 0)
    if (extra === 0) continue
    const rest = bytes.subarray(at + 1, at + 1 + extra)
    const isGood = extra > 0 && rest.length === extra && rest.every((byte) => byte >> 6 === 0b10)
    if (isGood) at += extra
    if (isGood) good += 1
    else bad += 1
  }
  return { good, bad }
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 0
  if (lead >= 0xc2 && lead <= 0xdf) return 1
  if (lead >= 0xe0 && lead <= 0xef) return 2
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : -1
}

function damagedUtf8(bytes: Uint8Array, bad: number, warnings: Warning[]): CharsetReading {
  const text = `${bad} bytes are not readable; each place is marked with \ufffd. Compare with the original.`
  const decoded = new TextDecoder('utf-8').decode(bytes)
  return { charset: 'utf-8', text: decoded, warnings: [...warnings, { code: 'damaged', text }] }
}

function readLegacy(bytes: Uint8Array, declared: string, warnings: Warning[]): CharsetReading {
  const usable = !declared.startsWith('utf') && iconv.encodingExists(declared)
  const charset = usable ? declared : 'windows-1252'
  const note = {
    code: 'charset-guessed',
    text: 'No valid UTF-8 and no other encoding stated: read as windows-1252.',
  }
  const text = iconv.decode(Buffer.from(bytes), charset)
  return { charset, text, warnings: usable ? warnings : [...warnings, note] }
}
