import { createHmac, hash } from 'node:crypto'
import type { BlockSpan } from './canonical-text'
import { type Climb, climb, pathOf } from './merkle-climb'
import { cutRuns, cutWords } from './merkle-cuts'

/**
 * The algorithms of this file: where a text is cut, and how many bytes of a leaf's salt are used. The name stands
 * beside every root; a change of any detail needs a new one. The first is there for versions of old.
 */
const ALGORITHMS = {
  'proviso-merkle-1': { cut: cutRuns, saltBytes: 32 },
  'proviso-merkle-2': { cut: cutWords, saltBytes: 16 },
} as const satisfies Record<string, { cut: (text: string) => BlockSpan[]; saltBytes: number }>
export type MerkleAlgorithm = keyof typeof ALGORITHMS

/** What new versions are frozen with: one leaf for each word. */
export const MERKLE_ALGORITHM = 'proviso-merkle-2'

const LEAF = Buffer.from([0x00])
const NODE = '01'

/** One leaf: the run `[start, end)` of the canonical text (UTF-16 code units), its salt and its hash in hex. */
export type MerkleLeaf = BlockSpan & { readonly run: string; readonly salt: string; readonly hash: string }

/** A text as a tree: its leaves, and the hashes of every level from the leaves to the root. */
export type MerkleTree = {
  readonly algorithm: MerkleAlgorithm
  readonly leaves: readonly MerkleLeaf[]
  readonly levels: readonly (readonly string[])[]
  readonly root: string
}

/** What a reader needs to check consecutive runs against a published root without being given the article. */
export type MerkleProof = {
  readonly algorithm: MerkleAlgorithm
  readonly leafCount: number
  readonly first: number
  readonly leaves: readonly Pick<MerkleLeaf, 'run' | 'salt'>[]
  /** Siblings at the two edges of the run, left before right, from the leaves up. */
  readonly path: readonly string[]
}

export function isMerkleAlgorithm(name: string): name is MerkleAlgorithm {
  return Object.hasOwn(ALGORITHMS, name)
}

/**
 * Hashes a canonical text. Each leaf has a salt of its own, so that one published leaf tells nothing about its
 * neighbours: the first bytes of HMAC-SHA256(secret, index as 4 bytes big-endian), and
 * hash = SHA-256(0x00 || salt || UTF-8 of the run). Each pair of nodes becomes SHA-256(0x01 || left || right), a node
 * without a partner is promoted unchanged. The prefixes keep leaves and nodes apart, as in RFC 6962, section 2.1. The
 * root of no leaves at all is SHA-256 of nothing.
 */
export function merkleTree(
  text: string,
  secret: string | Uint8Array,
  algorithm: MerkleAlgorithm = MERKLE_ALGORITHM,
): MerkleTree {
  const { cut, saltBytes } = ALGORITHMS[algorithm]
  const leaves = cut(text).map(({ start, end }, index) => {
    const run = text.slice(start, end)
    const salt = leafSalt(secret, index).subarray(0, saltBytes)
    return { start, end, run, salt: salt.toString('hex'), hash: leafHash(salt, run) }
  })
  const levels = levelsOver(leaves.map(({ hash }) => hash))
  return { algorithm, leaves, levels, root: levels.at(-1)?.[0] ?? hash('sha256', '') }
}

/** The proof for the leaves `[first, end)`. RangeError when there are no such leaves. */
export function merkleProof(
  { algorithm, leaves, levels }: MerkleTree,
  first: number,
  end: number,
): MerkleProof {
  if (!(first >= 0 && first < end && end <= leaves.length)) {
    throw new RangeError(`There are no leaves ${first} to ${end} among ${leaves.length}`)
  }
  return {
    algorithm,
    leafCount: leaves.length,
    first,
    leaves: leaves.slice(first, end).map(({ run, salt }) => ({ run, salt })),
    path: pathOf(levels, first, end),
  }
}

/** Whether `proof` shows that its runs are leaves under `root` (hex), where it says they are. Never throws. */
export function verifyProof(root: string, { algorithm, leaves, ...place }: MerkleProof): boolean {
  if (!isMerkleAlgorithm(algorithm)) return false
  const hashes = leaves.map(({ run, salt }) => leafHash(Buffer.from(salt, 'hex'), run))
  return climbed({ ...place, leaves: hashes }) === root
}

/** The leaves `[first, end)` of algorithm 2 that hold `[start, end)` of the text, in code units. */
export function leavesOver(leaves: readonly BlockSpan[], { start, end }: BlockSpan) {
  const first = leaves.findIndex((leaf) => leaf.end > start)
  const after = leaves.findIndex((leaf) => leaf.start >= end)
  return { first, end: after < 0 ? leaves.length : after }
}

function climbed(run: Climb): string | null {
  const steps = climb(run)
  let step = steps.next('')
  while (!step.done) step = steps.next(nodeHash(...step.value))
  return step.value
}

function leafSalt(secret: string | Uint8Array, index: number): Buffer {
  const counter = Buffer.alloc(4)
  counter.writeUInt32BE(index)
  return createHmac('sha256', secret).update(counter).digest()
}

function leafHash(salt: Uint8Array, run: string): string {
  return hash('sha256', Buffer.concat([LEAF, salt, Buffer.from(run, 'utf8')]))
}

function nodeHash(left: string, right: string): string {
  return hash('sha256', Buffer.from(NODE + left + right, 'hex'))
}

function levelsOver(hashes: readonly string[]): (readonly string[])[] {
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
