import { expect, test } from 'vitest'
import { wholeWords } from './whole-words'

const cases: [string, string, number, number, string | null][] = [
  ['drops white space', 'a  word  b', 1, 9, 'word'],
  ['completes cut words', 'never again', 2, 8, 'never again'],
  ['keeps punctuation that was chosen', '“yes,” he said', 0, 6, '“yes,”'],
  ['leaves punctuation that was not chosen', '“yes,” he said', 1, 4, 'yes'],
  ['does not cut an emoji', 'so 😀 it', 4, 5, '😀'],
  ['does not cut a flag', 'in 🇺🇦 now', 5, 6, '🇺🇦'],
  ['does not cut a joined emoji', 'a 👩‍👩‍👧 b', 4, 6, '👩‍👩‍👧'],
  ['takes combining marks along', 'x\u0323\u0331yz.', 1, 2, 'x\u0323\u0331yz'],
  ['finds nothing in white space', 'a   b', 1, 3, null],
  ['finds nothing in nothing', 'a b', 1, 1, null],
]

test.each(cases)('%s', (_, whole, start, end, expected) => {
  const span = wholeWords(whole, { start, end })
  expect(span && whole.slice(span.start, span.end)).toBe(expected)
})

test('stays inside its block', () => {
  expect(wholeWords('one\n\ntwo', { start: 1, end: 7 }, { start: 0, end: 3 })).toEqual({ start: 0, end: 3 })
})
