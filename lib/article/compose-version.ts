import { BLOCK_BREAK, blockSpans, canonicalText, cleanText } from '@/lib/text/canonical-text'
import { MERKLE_ALGORITHM, merkleTree } from '@/lib/text/merkle'
import { sha256Hex } from '@/lib/text/sha256'
import { utf16be } from '@/lib/text/utf16'
import { wordStarts } from '@/lib/text/words'
import { type Block, GAP_TEXT, type NewBlock } from './model'

/** Everything a version freezes about its text, and where the blocks fell. Offsets are UTF-16 code units. */
export type ComposedVersion = {
  readonly frozen: {
    readonly text: string
    readonly textUtf16: Uint8Array<ArrayBuffer>
    readonly codeUnits: number
    readonly textSha256: string
    readonly merkleAlgorithm: string
    readonly merkleSalt: string
    readonly merkleRoot: string
    readonly wordStarts: number[]
  }
  readonly blocks: Block[]
  /** Where an offset in a given block's own words (by its place in the list) lies in the text; null when it was cut away. */
  readonly place: (block: number, offset: number) => number | null
}

/** A run of a given block that became a block of its own, and where in the given words it began. */
type Piece = { readonly source: number; readonly from: number; readonly block: NewBlock }

/**
 * Joins blocks into the canonical text and hashes it. A block whose words hold a blank line is cut there, since
 * that is the border between blocks; white space round a block and empty blocks are left out. `merkleSalt` keeps
 * one published leaf from telling of its neighbours.
 */
export function composeVersion(given: readonly NewBlock[], merkleSalt: string): ComposedVersion {
  const pieces = given.flatMap(cutAtBlankLines)
  const texts = pieces.map(({ block }) => block.text)
  const text = canonicalText(texts)
  const spans = blockSpans(texts)
  return {
    frozen: {
      text,
      textUtf16: utf16be(text),
      codeUnits: text.length,
      textSha256: sha256Hex(text),
      merkleAlgorithm: MERKLE_ALGORITHM,
      merkleSalt,
      merkleRoot: merkleTree(text, merkleSalt).root,
      wordStarts: wordStarts(text),
    },
    blocks: pieces.map(({ block: { kind, disposition, reason } }, index) => ({
      ...spans[index]!,
      kind,
      disposition,
      reason,
    })),
    place: (block, offset) => {
      const index = pieces.findIndex(
        ({ source, from, block: { text } }) =>
          source === block && offset >= from && offset <= from + text.length,
      )
      return index < 0 ? null : spans[index]!.start + offset - pieces[index]!.from
    },
  }
}

/** The block of an excerpt that stands for the words left out. */
export const gap = (): NewBlock => ({ text: GAP_TEXT, kind: 'gap', disposition: 'shown', reason: '' })

function cutAtBlankLines(given: NewBlock, source: number): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const part of cleanText(given.text).split(BLOCK_BREAK)) {
    const text = part.trim()
    const lead = part.length - part.trimStart().length
    if (text !== '') pieces.push({ source, from: from + lead, block: { ...given, text } })
    from += part.length + BLOCK_BREAK.length
  }
  return pieces
}
