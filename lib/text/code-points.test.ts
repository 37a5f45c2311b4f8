import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetMap, toCodePoint, toUtf16 } from './code-points'

test('an emoji counts two units and one code point', () => {
  expect(toCodePoint('a😀b', 3)).toBe(2)
  expect(toUtf16('a😀b', 2)).toBe(3)
})
test('an offset between the halves of a pair is refused', () => {
  expect(() => toCodePoint('a😀b', 2)).toThrow(RangeError)
})
test.each([-1, 5, 1.5, Number.NaN])('offset %s outside the text is refused', (offset) => {
  expect(() => toCodePoint('abcd', offset)).toThrow(RangeError)
  expect(() => toUtf16('abcd', offset)).toThrow(RangeError)
})
test('every code point offset goes there and back, and cuts the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const points = Array.from(text)
      const map = offsetMap(text)
      for (let offset = 0; offset <= points.length; offset += 1) {
        const utf16 = map.toUtf16(offset)
        expect(text.slice(0, utf16)).toBe(points.slice(0, offset).join(''))
        expect(map.toCodePoint(utf16)).toBe(offset)
      }
    }),
  )
})
