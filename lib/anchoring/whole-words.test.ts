import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unbrokenSpans } from '../text/words'
import { text } from './test-passages'
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
  ['joins at a hyphen', 'the 28-point plan', 6, 12, '28-point'],
  ['joins at an apostrophe', 'The leaders don’t agree', 0, 15, 'The leaders don’t'],
  ['takes initials with their points', 'a U.S. plan', 2, 3, 'U.S.'],
  ['takes a figure with its sign', 'for $1,500 now', 7, 10, '$1,500'],
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

test('no word is ever parted, nothing chosen is lost but white space, and once is as good as twice', () => {
  const offset = fc.nat(400)
  fc.assert(
    fc.property(text, offset, offset, (whole, one, other) => {
      const rough = { start: Math.min(one, other), end: Math.max(one, other) }
      const found = wholeWords(whole, rough)
      const chosen = whole.slice(rough.start, rough.end).trim()
      expect(found === null).toBe(chosen === '')
      if (!found) return
      expect(whole.slice(found.start, found.end)).toContain(chosen)
      for (const { start, end } of unbrokenSpans(whole)) {
        const isCut = [found.start, found.end].some((edge) => start < edge && edge < end)
        expect(isCut).toBe(false)
      }
      expect(wholeWords(whole, found)).toEqual(found)
    }),
  )
})
