import { BLOCK_BREAK } from '@/lib/text/canonical-text'
import { isMerkleAlgorithm, merkleTree } from '@/lib/text/merkle'
import { sha256Hex } from '@/lib/text/sha256'
import { fromUtf16be } from '@/lib/text/utf16'
import { wordStarts } from '@/lib/text/words'
import { type Finding, finding } from './model'

export type StoredVersion = {
  readonly row: string
  readonly text: string
  readonly textUtf16: Uint8Array
  readonly codeUnits: number
  readonly textSha256: string
  readonly merkleAlgorithm: string
  readonly merkleSalt: string
  readonly merkleRoot: string
  readonly wordStarts: readonly number[]
  readonly purgedAt: Date | null
  readonly purgeReason: string | null
  readonly blocks: readonly { readonly start: number; readonly end: number }[]
  readonly captures: readonly {
    readonly seq: number
    readonly raw: Uint8Array | null
    readonly rawSha256: string | null
  }[]
}

/** Recomputes what a version froze: its text hash, UTF-16 bytes, word offsets, root, blocks and raw bytes. */
export function checkVersion(version: StoredVersion): Finding[] {
  const { row, text } = version
  if (version.purgedAt) {
    const left = text !== '' || version.textUtf16.length > 0 || version.captures.some(({ raw }) => raw)
    if (left) return [finding('different', row, 'it is marked as erased by order, yet words are left')]
    return [finding('purged', row, `erased by order: ${version.purgeReason}`)]
  }
  const different = (wrong: boolean, says: string) => (wrong ? [finding('different', row, says)] : [])
  return [
    ...different(sha256Hex(text) !== version.textSha256, 'the text is not what its hash says'),
    ...different(!isUtf16Of(version), 'the UTF-16 bytes are not those of the text'),
    ...different(text !== text.normalize('NFC'), 'the text is not NFC'),
    ...different(
      !sameNumbers(wordStarts(text), version.wordStarts),
      'the word offsets are not those of the text',
    ),
    ...different(!isRootOf(version), 'the Merkle root is not that of the text'),
    ...different(!areBlocksOf(version), 'the blocks of its newest layout do not make up the text'),
    ...version.captures.flatMap(({ seq, raw, rawSha256 }) =>
      raw && sha256Hex(raw) !== rawSha256
        ? [finding('different', `capture/${seq}`, 'the raw bytes are not what their hash says')]
        : [],
    ),
  ]
}

function isUtf16Of({ text, textUtf16, codeUnits }: StoredVersion): boolean {
  return codeUnits === text.length && textUtf16.length === 2 * codeUnits && fromUtf16be(textUtf16) === text
}

function isRootOf({ text, merkleAlgorithm, merkleSalt, merkleRoot }: StoredVersion): boolean {
  return (
    isMerkleAlgorithm(merkleAlgorithm) && merkleTree(text, merkleSalt, merkleAlgorithm).root === merkleRoot
  )
}

function areBlocksOf({ text, blocks }: StoredVersion): boolean {
  return blocks.map(({ start, end }) => text.slice(start, end)).join(BLOCK_BREAK) === text
}

function sameNumbers(these: readonly number[], those: readonly number[]): boolean {
  return these.length === those.length && these.every((number, index) => number === those[index])
}

export type StoredSpan = {
  readonly row: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly text: string
  readonly purged: boolean
}

/** A passage is the words of its version at its span. */
export function checkSpan({ row, start, end, exact, text, purged }: StoredSpan): Finding[] {
  if (purged) return [finding('purged', row, 'its version was erased by order')]
  if (end > text.length) return [finding('missing', row, 'its span lies outside the text')]
  return text.slice(start, end) === exact
    ? []
    : [finding('different', row, 'its words are not those of the version at its span')]
}
