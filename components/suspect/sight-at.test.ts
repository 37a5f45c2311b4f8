import { expect, test } from 'vitest'
import { sightAt } from './sight-at'

const first = 'The cap, officials said, is 600,000 troops and no more.'
const text = `${first}\n\nAnother paragraph.`
const blocks = [
  { start: 0, end: first.length, kind: 'paragraph' },
  { start: first.length + 2, end: text.length, kind: 'paragraph' },
]
const version = { versionId: 'v', number: 2, capturedAt: '2026-11-22T09:00:00.000Z', text, blocks }
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test('words stand between those of their own block', () => {
  expect(sightAt(version, [at('600,000 troops')])).toEqual({
    versionId: 'v',
    number: 2,
    capturedAt: version.capturedAt,
    spans: [at('600,000 troops')],
    words: ['600,000 troops'],
    before: 'The cap, officials said, is ',
    after: ' and no more.',
  })
})

test('around several spans stands what is before the first and after the last', () => {
  const { words, before, after } = sightAt(version, [at('is 600,000'), at('Another')])
  expect({ words, before, after }).toEqual({
    words: ['is 600,000', 'Another'],
    before: 'The cap, officials said, ',
    after: ' paragraph.',
  })
})

test('of a long block 25 words a side are shown', () => {
  const long = `${'before '.repeat(60)}here${' after'.repeat(60)}`
  const start = long.indexOf('here')
  const sight = sightAt(
    { ...version, text: long, blocks: [{ start: 0, end: long.length, kind: 'paragraph' }] },
    [{ start, end: start + 4 }],
  )
  expect(sight.before).toBe('before '.repeat(25))
  expect(sight.after).toBe(' after'.repeat(25))
})
