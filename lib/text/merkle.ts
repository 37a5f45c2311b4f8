import { createHash, createHmac } from 'node:crypto'
import { BLOCK_BREAK } from './canonical-text'

/** The algorithm of this file. Store it beside every root; a change of any detail needs a new name. */
export const MERKLE_ALGORITHM = 'proviso-merkle-1'
/** The longest run of text behind one leaf, in UTF-16 code units. */
export const MERKLE_RUN = 200

const LEAF = Buffer.from([0x00])
const NODE = Buffer.from([0x01])

/** One leaf: the run `[start, end)` of the canonical text (UTF-16 code units), its salt and its hash in hex. */
export type MerkleLeaf = {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly run: string
  readonly salt: string
  readonly hash: string
}

/** What a reader needs to check one run against a published root without being given the article. */
export type MerkleProof = {
  readonly algorithm: typeof MERKLE_ALGORITHM
  readonly index: number
  readonly leafCount: number
  readonly run: string
  readonly salt: string
  /** Hashes of the siblings from the leaf up; levels at which the node is promoted have none. */
  readonly path: readonly string[]
}

/**
 * Cuts a canonical text into runs of at most 200 code units, inside each block and never through a
 * surrogate pair, and hashes each with its own salt, so that one published leaf tells nothing about its
 * neighbours: salt = HMAC-SHA256(secretSalt, index as 4 bytes big-endian),
 * hash = SHA-256(0x00 || salt || UTF-8 of the run). The prefixes 0x00 and 0x01 keep leaves and nodes
 * apart, as in RFC 6962, section 2.1.
 */
export function merkleLeaves(text: string, secretSalt: string | Uint8Array): MerkleLeaf[] {
  return cutRuns(text).map(({ start, end }, index) => {
    const run = text.slice(start, end)
    const salt = leafSalt(secretSalt, index)
    return { index, start, end, run, salt: salt.toString('hex'), hash: leafHash(salt, run) }
  })
}

/**
 * The root over leaf hashes: each pair becomes SHA-256(0x01 || left || right), a node without a partner is
 * promoted unchanged. No leaves at all give SHA-256 of nothing. Returns hex.
 */
export function merkleRoot(leaves: readonly Pick<MerkleLeaf, 'hash'>[]): string {
  const top = levels(leaves.map((leaf) => leaf.hash)).at(-1)
  return top?.[0] ?? createHash('sha256').digest('hex')
}

/** The proof for the leaf at `index`. RangeError when there is no such leaf. */
export function merkleProof(leaves: readonly MerkleLeaf[], index: number): MerkleProof {
  const leaf = leaves[index]
  if (!leaf) throw new RangeError(`There is no leaf ${index} among ${leaves.length}`)
  const path = levels(leaves.map(({ hash }) => hash)).flatMap((level, height) => {
    const sibling = level[(index >> height) ^ 1]
    return sibling === undefined ? [] : [sibling]
  })
  const { run, salt } = leaf
  return { algorithm: MERKLE_ALGORITHM, index, leafCount: leaves.length, run, salt, path }
}

/** Whether `proof` shows that its run is the leaf at its index under `root` (hex). Never throws. */
export function verifyProof(root: string, proof: MerkleProof): boolean {
  const { index, leafCount, path } = proof
  if (proof.algorithm !== MERKLE_ALGORITHM || !Number.isInteger(index) || index < 0 || index >= leafCount) {
    return false
  }
  const rest = [...path]
  let hash = leafHash(Buffer.from(proof.salt, 'hex'), proof.run)
  for (let position = index, width = leafCount; width > 1; position >>= 1, width = (width + 1) >> 1) {
    if ((position ^ 1) >= width) continue
    const sibling = rest.shift()
    if (sibling === undefined) return false
    hash = position % 2 === 1 ? nodeHash(sibling, hash) : nodeHash(hash, sibling)
  }
  return rest.length === 0 && hash === root
}

function cutRuns(text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  let start = 0
  for (const block of text.split(BLOCK_BREAK)) {
    const blockEnd = start + block.length
    while (start < blockEnd) {
      const end = runEnd(text, start, blockEnd)
      runs.push({ start, end })
      start = end
    }
    start = blockEnd + BLOCK_BREAK.length
  }
  return runs
}

function runEnd(text: string, start: number, blockEnd: number): number {
  const end = Math.min(start + MERKLE_RUN, blockEnd)
  return end < blockEnd && isInsidePair(text, end) ? end - 1 : end
}

function isInsidePair(text: string, offset: number): boolean {
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
  return isHigh && (text.charCodeAt(offset) & 0xfc00) === 0xdc00
}

function leafSalt(secretSalt: string | Uint8Array, index: number): Buffer {
  const counter = Buffer.alloc(4)
  counter.writeUInt32BE(index)
  return createHmac('sha256', secretSalt).update(counter).digest()
}

function leafHash(salt: Uint8Array, run: string): string {
  return createHash('sha256').update(LEAF).update(salt).update(run, 'utf8').digest('hex')
}

function nodeHash(left: string, right: string): string {
  return createHash('sha256').update(NODE).update(left, 'hex').update(right, 'hex').digest('hex')
}

/** All levels of the tree from the leaves to the root. */
function levels(hashes: readonly string[]): (readonly string[])[] {
  const result: (readonly string[])[] = [hashes]
  for (let level = hashes; level.length > 1; ) {
    level = pairUp(level)
    result.push(level)
  }
  return result
}

function pairUp(level: readonly string[]): string[] {
  const above: string[] = []
  for (let left = 0; left < level.length; left += 2) {
    const right = level[left + 1]
    above.push(right === undefined ? (level[left] as string) : nodeHash(level[left] as string, right))
  }
  return above
}
