import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flattenSpans } from './flatten-spans'

const span = (start: number, end: number, look = 0) => ({ start, end, look })
const segment = (start: number, end: number, look: number, count: number) => ({ start, end, look, count })

test.each([
  ['nothing is nothing', [], []],
  ['an empty span paints nothing', [span(3, 3)], []],
  ['one span is one segment', [span(2, 5, 1)], [segment(2, 5, 1, 1)]],
  ['side by side they stay two', [span(0, 2), span(2, 4, 1)], [segment(0, 2, 0, 1), segment(2, 4, 1, 1)]],
  [
    'where two overlap the stronger shows and both count',
    [span(0, 4, 2), span(2, 6, 1)],
    [segment(0, 2, 2, 1), segment(2, 4, 1, 2), segment(4, 6, 1, 1)],
  ],
  [
    'three over the same words',
    [span(0, 9, 2), span(3, 6, 0), span(3, 6, 1)],
    [segment(0, 3, 2, 1), segment(3, 6, 0, 3), segment(6, 9, 2, 1)],
  ],
])('%s', (_, spans, segments) => {
  expect(flattenSpans(spans, 3)).toEqual(segments)
})

test('at every offset stands what lies over it, and segments are in order and never empty', () => {
  const any = fc
    .tuple(fc.nat(40), fc.nat(12), fc.nat(4))
    .map(([start, length, look]) => span(start, start + length, look))
  fc.assert(
    fc.property(fc.array(any, { maxLength: 25 }), (spans) => {
      const segments = flattenSpans(spans, 5)
      for (let at = 0; at < 55; at += 1) {
        const over = spans.filter(({ start, end }) => start <= at && at < end)
        const found = segments.filter(({ start, end }) => start <= at && at < end)
        expect(found.map(({ look, count }) => [look, count])).toEqual(
          over.length > 0 ? [[Math.min(...over.map(({ look }) => look)), over.length]] : [],
        )
      }
      segments.reduce((end, one) => {
        expect(one.start).toBeGreaterThanOrEqual(end)
        expect(one.end).toBeGreaterThan(one.start)
        return one.end
      }, 0)
    }),
  )
})
