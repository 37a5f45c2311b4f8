import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leavesOver, type MerkleProof, merkleProof, merkleTree, verifyProof } from './merkle'
import { LONGEST_RUN } from './merkle-cuts'
import { countWords, wordStarts } from './words'

const SALT = 'a secret of this version'
const ONE = 'proviso-merkle-1'
const runsOf = (text: string, algorithm?: typeof ONE) =>
  merkleTree(text, SALT, algorithm).leaves.map(({ run }) => run)
const prose = fc
  .array(
    fc.constantFrom('Ukraine', 'will', '“not', 'join”', '—', 'Так', '28-point', '😀', '.', '\n\n', '…'),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((words) => words.join(' '))
const texts = fc.oneof(
  prose,
  fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 5 })
    .map((blocks) => blocks.join('\n\n')),
)
const runs = texts.chain((text) => {
  const tree = merkleTree(text, SALT)
  return fc
    .tuple(fc.nat(tree.leaves.length - 1), fc.nat(tree.leaves.length - 1))
    .map(([a, b]) => ({ tree, first: Math.min(a, b), end: Math.max(a, b) + 1 }))
})

describe('one leaf for each word', () => {
  test('all leaves together are the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(runsOf(text).join('')).toBe(text)
      }),
    )
  })
  test('no leaf holds more than one word, and none is cut', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const all = runsOf(text)
        for (const run of all) expect(countWords(run)).toBeLessThanOrEqual(1)
        expect(all).toHaveLength(Math.max(1, wordStarts(text).length))
      }),
    )
  })
  test('marks stay with the word they touch, breaks between blocks with the word before', () => {
    expect(runsOf('“Never,” he said.\n\n[…]\n\n“So—what?”')).toEqual([
      '“Never,” ',
      'he ',
      'said.\n\n',
      '[…]\n\n“So—',
      'what?”',
    ])
  })
  test('a text without words is one leaf, an empty one none', () => {
    expect(runsOf('…')).toEqual(['…'])
    expect(runsOf('')).toEqual([])
    expect(merkleTree('', SALT).root).toBe(createHash('sha256').digest('hex'))
  })
  test('the leaves over a passage hold its words and no word beside them', () => {
    const text = 'He said “Ukraine will not join” NATO.'
    const { leaves } = merkleTree(text, SALT)
    const start = text.indexOf('“')
    const { first, end } = leavesOver(leaves, { start, end: text.indexOf('”') + 1 })
    expect(leaves.slice(first, end).map(({ run }) => run)).toEqual(['“Ukraine ', 'will ', 'not ', 'join” '])
  })
  test('a long text without any white space is read once, not once for each word', () => {
    expect(merkleTree('a,'.repeat(100_000), SALT).leaves).toHaveLength(100_000)
  })
})

describe('the tree', () => {
  const node = (left: string, right: string) =>
    createHash('sha256')
      .update(Buffer.from(`01${left}${right}`, 'hex'))
      .digest('hex')
  test('one leaf is hashed as the algorithm says', () => {
    const salt = createHmac('sha256', SALT).update(Buffer.alloc(4)).digest()
    const hashed = (salt: Buffer) =>
      createHash('sha256')
        .update(Buffer.concat([Buffer.of(0), salt, Buffer.from('Так')]))
        .digest('hex')
    expect(merkleTree('Так', SALT).root).toBe(hashed(salt.subarray(0, 16)))
    expect(merkleTree('Так', SALT, ONE).root).toBe(hashed(salt))
  })
  test.each(['proviso-merkle-1', 'proviso-merkle-2'] as const)('%s promotes an odd node', (algorithm) => {
    const { leaves, root } = merkleTree('a\n\nb\n\nc', SALT, algorithm)
    const [a, b, c] = leaves.map((leaf) => leaf.hash) as [string, string, string]
    expect(root).toBe(node(node(a, b), c))
  })
  test('the same words with another secret give another root', () => {
    expect(merkleTree('a', SALT).root).not.toBe(merkleTree('a', 'another').root)
  })
})

describe('proofs of consecutive leaves', () => {
  test('every run proves itself', () => {
    fc.assert(
      fc.property(runs, ({ tree, first, end }) => {
        expect(verifyProof(tree.root, merkleProof(tree, first, end))).toBe(true)
      }),
    )
  })
  test('a run that was touched in any part fails', () => {
    const other = 'f'.repeat(64)
    const touched = (proof: MerkleProof): MerkleProof[] => [
      { ...proof, first: proof.first + 1 },
      { ...proof, first: -1 },
      { ...proof, path: [...proof.path, other] },
      ...proof.path.map((_, at) => ({ ...proof, path: proof.path.with(at, other) })),
      ...proof.path.map((_, at) => ({ ...proof, path: proof.path.toSpliced(at, 1) })),
      ...proof.leaves.map((leaf, at) => ({
        ...proof,
        leaves: proof.leaves.with(at, { ...leaf, run: `${leaf.run}x` }),
      })),
      ...proof.leaves.map((leaf, at) => ({
        ...proof,
        leaves: proof.leaves.with(at, { ...leaf, salt: other.slice(32) }),
      })),
      { ...proof, leaves: proof.leaves.slice(1) },
      { ...proof, leaves: [] },
    ]
    fc.assert(
      fc.property(runs, ({ tree, first, end }) => {
        const proof = merkleProof(tree, first, end)
        for (const one of touched(proof)) expect(verifyProof(tree.root, one)).toBe(false)
        expect(verifyProof(other, proof)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })
  test('leaves in another order fail', () => {
    const tree = merkleTree('one two three', SALT)
    const proof = merkleProof(tree, 0, 2)
    expect(verifyProof(tree.root, { ...proof, leaves: proof.leaves.toReversed() })).toBe(false)
  })
  test('an algorithm of another name proves nothing', () => {
    const tree = merkleTree('one two', SALT)
    const proof = { ...merkleProof(tree, 0, 1), algorithm: 'toString' } as unknown as MerkleProof
    expect(verifyProof(tree.root, proof)).toBe(false)
  })
  test('there is no proof for leaves that are not there', () => {
    expect(() => merkleProof(merkleTree('a', SALT), 0, 2)).toThrow(RangeError)
    expect(() => merkleProof(merkleTree('a', SALT), 0, 0)).toThrow(RangeError)
  })
})

describe('runs of at most 200 code units, for versions of old', () => {
  test('the leaves hold the whole text but the breaks between blocks, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const all = runsOf(text, ONE)
        for (const run of all) {
          expect(run.length).toBeLessThanOrEqual(LONGEST_RUN)
          expect(run).not.toMatch(/\p{Surrogate}/u)
        }
        expect(all.join('')).toBe(text.split('\n\n').join(''))
      }),
    )
  })
  test('a run never ends between the halves of a pair', () => {
    expect(runsOf(`${'a'.repeat(199)}😀b`, ONE).map(({ length }) => length)).toEqual([199, 3])
  })
  test('a run never crosses from one block into the next', () => {
    expect(runsOf('One.\n\nTwo.', ONE)).toEqual(['One.', 'Two.'])
  })
})
