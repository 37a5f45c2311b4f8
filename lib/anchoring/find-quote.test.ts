import { expect, test } from 'vitest'
import { findQuote, quoteFinder } from './find-quote'

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
