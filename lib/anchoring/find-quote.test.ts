import { expect, test } from 'vitest'
import { findAtEnds, findQuote, quoteFinder } from './find-quote'

const whole = 'It’s “so”… İt’s so — 😀 so.'

test.each([
  ["it's", ['It’s']],
  ['"SO"...', ['“so”…']],
  ['so', ['so', 'so', 'so']],
  ['- 😀', ['— 😀']],
  ['  so  —', ['so —']],
  ['its so', []],
  ['its', ['It’s']],
  ["s'o", ['so', 'so', 'so']],
  ['s', []],
  ['  ', []],
  ['nowhere', []],
])('%s', (typed, found) => {
  expect(findQuote(whole, typed).map(({ start, end }) => whole.slice(start, end))).toEqual(found)
})

test('asked again, a finder answers as at first', () => {
  const find = quoteFinder(whole)
  expect([find('so').length, find('nowhere').length, find('so')]).toEqual([3, 0, findQuote(whole, 'so')])
})

test.each([
  ['“the end we heard.”', '“the end we heard.”', false],
  ['heard.”', 'heard.”', false],
  ['heard”.', 'heard', true],
  ['heard"', 'heard', true],
  ['(the end we', 'the end we', true],
  ['heard?', 'heard', true],
])(
  '%s: where it stands nowhere it is found without the signs at its ends, and that is told',
  (typed, found, loose) => {
    const text = 'At “the end we heard.”'
    const { spans, withoutEnds } = findAtEnds(quoteFinder(text), typed)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([found])
    expect(withoutEnds).toBe(loose)
  },
)

test('signs alone, and words that stand nowhere, are found nowhere', () => {
  const find = quoteFinder('heard.')
  expect([findAtEnds(find, '”?!'), findAtEnds(find, 'said.')].map(({ spans }) => spans)).toEqual([[], []])
})
