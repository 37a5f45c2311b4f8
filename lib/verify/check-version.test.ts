import { expect, test } from 'vitest'
import { composeVersion } from '@/lib/article/compose-version'
import { merkleTree } from '@/lib/text/merkle'
import { sha256Hex } from '@/lib/text/sha256'
import { checkSpan, checkVersion, type StoredVersion } from './check-version'

const composed = composeVersion(
  [
    { text: 'A headline 😀', kind: 'headline', disposition: 'shown', reason: '' },
    { text: 'Words that were said, and more of them.', kind: 'paragraph', disposition: 'shown', reason: '' },
  ],
  'salt',
)
const raw = new TextEncoder().encode('the bytes')
const stored: StoredVersion = {
  row: 'article_version/a/1',
  ...composed.frozen,
  blocks: composed.blocks,
  purgedAt: null,
  purgeReason: null,
  captures: [{ seq: 1, raw, rawSha256: sha256Hex(raw) }],
}

test('a version as it was frozen agrees', () => {
  expect(checkVersion(stored)).toEqual([])
})

test('a version that was frozen under the first algorithm agrees', () => {
  const merkleAlgorithm = 'proviso-merkle-1'
  const { root: merkleRoot } = merkleTree(stored.text, stored.merkleSalt, merkleAlgorithm)
  expect(checkVersion({ ...stored, merkleAlgorithm, merkleRoot })).toEqual([])
})

test.each<[string, Partial<StoredVersion>]>([
  ['text', { text: stored.text.replace('said', 'sold') }],
  ['text hash', { textSha256: sha256Hex('x') }],
  ['UTF-16 bytes', { textUtf16: stored.textUtf16.slice(2) }],
  ['length', { codeUnits: 3 }],
  ['word offsets', { wordStarts: stored.wordStarts.slice(1) }],
  ['Merkle salt', { merkleSalt: 'other' }],
  ['Merkle root', { merkleRoot: sha256Hex('x') }],
  ['Merkle algorithm', { merkleAlgorithm: 'none' }],
  ['blocks', { blocks: stored.blocks.slice(1) }],
  ['raw bytes', { captures: [{ seq: 1, raw: new Uint8Array([1]), rawSha256: sha256Hex(raw) }] }],
])('another %s is found', (_, change) => {
  expect(checkVersion({ ...stored, ...change }).map(({ state }) => state)).toContain('different')
})

test('what was erased by order is said, and what should have been erased with it is found', () => {
  const erased = {
    ...stored,
    text: '',
    textUtf16: new Uint8Array(),
    purgedAt: new Date(),
    purgeReason: 'Order 1',
  }
  expect(checkVersion({ ...erased, captures: [] })).toEqual([
    { state: 'purged', row: stored.row, says: 'erased by order: Order 1' },
  ])
  expect(checkVersion(erased).map(({ state }) => state)).toEqual(['different'])
})

test('a passage is compared with the words at its span', () => {
  const span = { row: 's', start: 0, end: 1, exact: 'A', text: stored.text, purged: false }
  expect(checkSpan(span)).toEqual([])
  expect(checkSpan({ ...span, exact: 'B' })[0]?.state).toBe('different')
  expect(checkSpan({ ...span, end: 999 })[0]?.state).toBe('missing')
  expect(checkSpan({ ...span, purged: true })[0]?.state).toBe('purged')
})
