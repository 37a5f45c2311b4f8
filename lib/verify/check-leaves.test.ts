import { expect, test } from 'vitest'
import type { PublicCheck } from '@/lib/edition/model'
import { merkleProof, merkleTree } from '@/lib/text/merkle'
import { faultOfLeaves } from './check-leaves'

const text = 'Ukraine will not join NATO.'
const tree = merkleTree(text, 'secret')
const { algorithm, leafCount, ...leaves } = merkleProof(tree, 1, 3)
const check: PublicCheck = { algorithm, leafCount, root: tree.root, spans: [leaves] }
const spans = [{ start: 8, exact: 'will not' }]
const of = { text, root: tree.root }

test('leaves that lead from the passage to the root of its version are as they should be', () => {
  expect(faultOfLeaves({ check }, spans, of)).toBeNull()
})

test('a proof without leaves, and one without words, have nothing to check', () => {
  expect(faultOfLeaves({ check: null }, spans, of)).toBeNull()
  expect(faultOfLeaves({ check }, [], of)).toBeNull()
})

test.each<[string, () => string | null]>([
  ['root', () => faultOfLeaves({ check }, spans, { ...of, root: 'another' })],
  ['leaf count', () => faultOfLeaves({ check: { ...check, leafCount: 99 } }, spans, of)],
  ['number of spans', () => faultOfLeaves({ check: { ...check, spans: [] } }, spans, of)],
  ['passage', () => faultOfLeaves({ check }, [{ start: 0, exact: 'join' }], of)],
  ['text', () => faultOfLeaves({ check }, spans, { ...of, text: 'Something else.' })],
])('another %s is found', (_, fault) => {
  expect(fault()).toMatch(/^what it is checked by/)
})
