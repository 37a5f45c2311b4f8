const SIGNATURES: readonly (readonly [kind: string, bytes: string])[] = [
  ['a PDF', '%PDF-'],
  ['a zip archive or an office document', 'PK\x03\x04'],
  ['a zip archive', 'PK\x05\x06'],
  ['an older office document', '\xd0\xcf\x11\xe0'],
  ['an RTF document', '{\\rtf'],
  ['a PNG picture', '\x89PNG'],
  ['a GIF picture', 'GIF8'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a WebP picture or a sound', 'RIFF'],
  ['a compressed file', '\x1f\x8b'],
  ['a compressed file', '7z\xbc\xaf'],
  ['a compressed file', 'Rar!'],
  ['a program', '\x7fELF'],
  ['a program', '\xcf\xfa\xed\xfe'],
  ['a database', 'SQLite format 3\0'],
]
/** A text may hold a few stray control bytes; a binary file is full of them. */
const FEW_CONTROL_BYTES = 8
const CONTROL_SHARE = 0.01
const LOOKED_AT = 65_536

/** What kind of binary file these bytes are, whatever their file is called, or null for possible text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').trimStart()
  const signature = SIGNATURES.find(([, start]) => head.startsWith(start))
  if (signature) return signature[0]
  if (head.startsWith('MZ') && head.includes('\0')) return 'a program'
  return hasManyControls(bytes.subarray(0, LOOKED_AT)) ? 'a binary file' : null
}

function hasManyControls(bytes: Uint8Array): boolean {
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  return controls > FEW_CONTROL_BYTES && controls / bytes.length > CONTROL_SHARE
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f
}
