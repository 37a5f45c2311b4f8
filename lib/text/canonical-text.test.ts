import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockSpans, canonicalText, cleanText, countUnkept } from './canonical-text'

const anyString = fc.string({ unit: 'binary' })

describe('canonical text', () => {
  test('joins blocks by one blank line', () => {
    expect(canonicalText(['One.', 'Two.'])).toBe('One.\n\nTwo.')
  })
  test('composes letters and marks', () => {
    expect(canonicalText(['Cafe\u0301'])).toBe('Caf\u00e9')
  })
  test('loses NUL and lone surrogates and keeps whole pairs', () => {
    expect(cleanText('a\u0000b\ud800c\udc00d😀')).toBe('abcd😀')
    expect(countUnkept('a\u0000b\ud800c\udc00d😀')).toEqual({ nul: 1, loneSurrogates: 2 })
  })
  test('has only line feeds', () => {
    expect(cleanText('a\r\nb\rc')).toBe('a\nb\nc')
  })
  test('stays the same when made again, whatever the input', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((u) => String.fromCharCode(...u))
    fc.assert(
      fc.property(fc.oneof(anyString, units), (text) => {
        const once = cleanText(text)
        expect(cleanText(once)).toBe(once)
        expect(() => encodeURIComponent(once)).not.toThrow()
      }),
    )
  })
  test('tells where each block lies', () => {
    fc.assert(
      fc.property(fc.array(anyString), (blocks) => {
        const text = canonicalText(blocks)
        const slices = blockSpans(blocks).map(({ start, end }) => text.slice(start, end))
        expect(slices).toEqual(blocks.map(cleanText))
      }),
    )
  })
})
