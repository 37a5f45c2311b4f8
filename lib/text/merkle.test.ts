import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MERKLE_RUN, merkleLeaves, merkleProof, merkleRoot, verifyProof } from './merkle'

const SALT = 'a secret of this version'
const texts = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 700 }), { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.join('\n\n'))

describe('merkle tree over a text', () => {
  test('the leaves hold the whole text but the breaks between blocks, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const leaves = merkleLeaves(text, SALT)
        for (const leaf of leaves) {
          expect(text.slice(leaf.start, leaf.end)).toBe(leaf.run)
          expect(leaf.run.length).toBeLessThanOrEqual(MERKLE_RUN)
          expect(leaf.run).not.toMatch(/\p{Surrogate}/u)
        }
        expect(leaves.map((leaf) => leaf.run).join('')).toBe(text.split('\n\n').join(''))
      }),
    )
  })
  test('a run never ends between the halves of a pair', () => {
    const leaves = merkleLeaves(`${'a'.repeat(199)}😀b`, SALT)
    expect(leaves.map((leaf) => leaf.run.length)).toEqual([199, 3])
  })
  test('a run never crosses from one block into the next', () => {
    const runs = merkleLeaves('One.\n\nTwo.', SALT).map((leaf) => leaf.run)
    expect(runs).toEqual(['One.', 'Two.'])
  })
  test('one leaf is hashed as the algorithm says', () => {
    const salt = createHmac('sha256', SALT).update(Buffer.alloc(4)).digest()
    const hash = createHash('sha256')
      .update(Buffer.concat([Buffer.of(0), salt, Buffer.from('Так')]))
      .digest('hex')
    expect(merkleRoot(merkleLeaves('Так', SALT))).toBe(hash)
  })
  test('an odd node is promoted', () => {
    const leaves = merkleLeaves('a\n\nb\n\nc', SALT)
    const node = (left: string, right: string) =>
      createHash('sha256')
        .update(Buffer.from(`01${left}${right}`, 'hex'))
        .digest('hex')
    const [a, b, c] = leaves.map((leaf) => leaf.hash) as [string, string, string]
    expect(merkleRoot(leaves)).toBe(node(node(a, b), c))
  })
  test('every leaf proves itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const leaves = merkleLeaves(text, SALT)
        const root = merkleRoot(leaves)
        for (const { index } of leaves) expect(verifyProof(root, merkleProof(leaves, index))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
  test('a proof that was touched in any part fails', () => {
    const leaves = merkleLeaves(['a', 'b', 'c', 'd', 'e'].join('\n\n'), SALT)
    const root = merkleRoot(leaves)
    const proof = merkleProof(leaves, 2)
    const other = 'f'.repeat(64)
    expect(verifyProof(root, { ...proof, run: 'x' })).toBe(false)
    expect(verifyProof(root, { ...proof, salt: other })).toBe(false)
    expect(verifyProof(root, { ...proof, index: 3 })).toBe(false)
    expect(verifyProof(root, { ...proof, index: -1 })).toBe(false)
    expect(verifyProof(root, { ...proof, leafCount: 2 })).toBe(false)
    expect(verifyProof(root, { ...proof, path: proof.path.slice(1) })).toBe(false)
    expect(verifyProof(root, { ...proof, path: [...proof.path, other] })).toBe(false)
    expect(verifyProof(root, { ...proof, path: [other, ...proof.path.slice(1)] })).toBe(false)
    expect(verifyProof(other, proof)).toBe(false)
  })
  test('the same words with another secret give another root', () => {
    expect(merkleRoot(merkleLeaves('a', SALT))).not.toBe(merkleRoot(merkleLeaves('a', 'another')))
  })
  test('there is no proof for a leaf that is not there', () => {
    expect(() => merkleProof(merkleLeaves('a', SALT), 1)).toThrow(RangeError)
  })
})
