import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromUtf16be, utf16be } from './utf16'

test('bytes are big-endian and carry no byte order mark', () => {
  expect([...utf16be('A€😀')]).toEqual([0x00, 0x41, 0x20, 0xac, 0xd8, 0x3d, 0xde, 0x00])
})
test('a slice of the bytes is the slice of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, one, two) => {
      const [start, end] = [one % (text.length + 1), two % (text.length + 1)].sort((a, b) => a - b)
      expect(fromUtf16be(utf16be(text).slice(2 * start!, 2 * end!))).toBe(text.slice(start, end))
    }),
  )
})
test('half a unit is refused', () => {
  expect(() => fromUtf16be(new Uint8Array(3))).toThrow(RangeError)
})
