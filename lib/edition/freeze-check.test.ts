import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeVersion } from '@/lib/article/compose-version'
import type { NewBlock } from '@/lib/article/model'
import { type MerkleProof, verifyProof } from '@/lib/text/merkle'
import { countWords } from '@/lib/text/words'
import { checkedRange, leafBook, passageCheck } from './freeze-check'
import type { PublicCheck } from './model'
import { showPassages } from './show-passages'
import type { ArticleSource, VersionSource } from './sources'

const block = (text: string): NewBlock => ({ text, kind: 'paragraph', disposition: 'shown', reason: '' })
const WORDS = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')
const { frozen, blocks } = composeVersion(
  [block('“Ukraine will not join NATO,” it says.'), block(WORDS)],
  'secret',
)
const version = {
  ...frozen,
  id: 'v',
  number: 1,
  blocks,
  wholeWords: 0,
  excerpted: false,
  capturedAt: '',
} as unknown as VersionSource
const { text } = version
const spanOf = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  exact: words,
})
const proves = (check: PublicCheck | null) =>
  check?.spans.every((one) => verifyProof(version.merkleRoot, { ...check, ...one } as unknown as MerkleProof))

test('every passage of a version proves itself against its root', () => {
  const book = leafBook(version)
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.nat(80), (start, length) => {
      const span = { start, end: Math.min(start + length + 1, text.length) }
      expect(proves(passageCheck(book, [span]))).toBe(true)
      const runs = passageCheck(book, [span])?.spans[0]?.leaves.map(({ run }) => run) ?? []
      expect(runs.join('')).toContain(text.slice(span.start, span.end))
      const [from, to] = checkedRange(book, span)[0] ?? [0, 0]
      expect(runs.join('')).toBe(text.slice(from, to))
    }),
  )
})

test('the leaves of a passage of whole words hold no other word', () => {
  const check = passageCheck(leafBook(version), [spanOf('Ukraine will not join NATO'), spanOf('word3 word4')])
  const words = check?.spans.map(({ leaves }) => leaves.map(({ run }) => run).join(''))
  expect(words).toEqual(['“Ukraine will not join NATO,” ', 'word3 word4 '])
})

test('a version of old has no leaves to show', () => {
  const old = leafBook({ ...version, merkleAlgorithm: 'proviso-merkle-1' })
  expect(passageCheck(old, [spanOf('NATO')])).toBeNull()
  expect(checkedRange(old, spanOf('NATO'))).toEqual([])
})

test('a text that is not the one of its root is not frozen', () => {
  const other = leafBook({ ...version, text: text.replace('not', 'now') })
  expect(() => passageCheck(other, [spanOf('NATO')])).toThrow(/root/)
})

test('what the leaves show is counted as shown, a word cut in two as a whole one', () => {
  const article = { slug: 'a', rights: 'full', versions: [version] } as unknown as ArticleSource
  const start = text.indexOf('word3') + 2
  const passage = {
    versionId: 'v',
    spans: [{ start, end: start + 8, exact: text.slice(start, start + 8) }],
    speech: false,
  }
  const shown = showPassages({ ...article, rights: 'excerpt' }, [passage], [], {})
  const ranges = shown.exposure.get('v')?.shown ?? []
  const leaves =
    shown
      .check(passage)
      ?.spans[0]?.leaves.map(({ run }) => run)
      .join('') ?? ''
  expect(leaves).toBe('word3 word4 ')
  expect(ranges.some(([from, to]) => text.slice(from, to).includes(leaves))).toBe(true)
  expect(countWords(leaves)).toBeLessThanOrEqual(shown.total)
})

test('no secret is in what is published', () => {
  expect(JSON.stringify(passageCheck(leafBook(version), [spanOf('NATO')]))).not.toContain('secret')
})
