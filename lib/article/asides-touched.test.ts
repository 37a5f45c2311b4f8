import { expect, test } from 'vitest'
import { asideInWords, asidesTouched } from './asides-touched'

const block = (start: number, end: number, kind: string, disposition: 'shown' | 'set_aside' = 'shown') => ({
  start,
  end,
  kind,
  disposition,
})
const BLOCKS = [
  block(0, 10, 'paragraph'),
  block(12, 20, 'caption', 'set_aside'),
  block(22, 30, 'teaser', 'set_aside'),
  block(32, 40, 'caption', 'set_aside'),
]

test.each([
  ['of the running text', [{ start: 0, end: 10 }], []],
  ['up to a caption and not into it', [{ start: 4, end: 12 }], []],
  ['in a caption', [{ start: 13, end: 15 }], ['caption']],
  ['of the text and of a caption', [{ start: 4, end: 13 }], ['caption']],
  ['of two captions and a teaser', [{ start: 12, end: 40 }], ['caption', 'teaser']],
])('words %s', (_, spans, kinds) => {
  expect(asidesTouched(BLOCKS, spans)).toEqual(kinds)
})
test('it is said only of words that are set aside', () => {
  expect(asideInWords([])).toBeNull()
  expect(asideInWords(['caption', 'teaser'])).toBe(
    'set aside, not body text: a caption, a teaser for another article',
  )
})
