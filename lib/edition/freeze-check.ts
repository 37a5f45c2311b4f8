import type { BlockSpan } from '@/lib/text/canonical-text'
import { isMerkleAlgorithm, leavesOver, type MerkleTree, merkleProof, merkleTree } from '@/lib/text/merkle'
import { cutWords } from '@/lib/text/merkle-cuts'
import type { PublicCheck } from './model'
import type { Range } from './ranges'
import type { VersionSource } from './sources'

/** Where the leaves of a version lie, and its tree, which is hashed when it is first asked for. */
export type LeafBook = {
  /** Empty where the version cannot be checked by the word. */
  readonly leaves: readonly BlockSpan[]
  readonly tree: () => MerkleTree | null
}

/**
 * The leaves of a version for checking its passages. Only leaves of one word each are ever published: those of
 * versions frozen earlier would show words beyond the passage.
 */
export function leafBook(version: VersionSource): LeafBook {
  const { text, merkleAlgorithm } = version
  if (merkleAlgorithm !== BY_THE_WORD || text === '') return { leaves: [], tree: () => null }
  let tree: MerkleTree | undefined
  return {
    leaves: cutWords(text),
    tree: () => {
      tree ??= hashed(version)
      return tree
    },
  }
}

const BY_THE_WORD = 'proviso-merkle-2'

function hashed({ id, text, merkleSalt, merkleAlgorithm, merkleRoot }: VersionSource): MerkleTree {
  if (!isMerkleAlgorithm(merkleAlgorithm)) throw new Error(`version ${id} has an unknown algorithm`)
  const tree = merkleTree(text, merkleSalt, merkleAlgorithm)
  if (tree.root !== merkleRoot) throw new Error(`the root of version ${id} is not that of its text`)
  return tree
}

/** What the leaves over a span show, in code units: a word that the span cuts is shown whole. */
export function checkedRange({ leaves }: LeafBook, span: BlockSpan): Range[] {
  if (leaves.length === 0) return []
  const { first, end } = leavesOver(leaves, span)
  return [[leaves[first]?.start ?? span.start, leaves[end - 1]?.end ?? span.end]]
}

/** The proof of every span of a passage; null where its version cannot be checked by the word. */
export function passageCheck(book: LeafBook, spans: readonly BlockSpan[]): PublicCheck | null {
  const tree = book.tree()
  if (!tree) return null
  return {
    algorithm: tree.algorithm,
    root: tree.root,
    leafCount: tree.leaves.length,
    spans: spans.map((span) => {
      const over = leavesOver(tree.leaves, span)
      const { first, leaves, path } = merkleProof(tree, over.first, over.end)
      return { first, leaves, path }
    }),
  }
}
