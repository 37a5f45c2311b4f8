import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from './text-segments'

test('a text is cut at the edges of its marks', () => {
  const [one, two] = [
    { start: 2, end: 6, name: 'one' },
    { start: 4, end: 20, name: 'two' },
  ]
  expect(segmentsOf({ start: 0, end: 10 }, [one, two])).toEqual([
    { start: 0, end: 2, marks: [] },
    { start: 2, end: 4, marks: [one] },
    { start: 4, end: 6, marks: [one, two] },
    { start: 6, end: 10, marks: [two] },
  ])
})

test('segments cover everything once, whatever the marks', () => {
  const mark = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      const segments = segmentsOf({ start: 10, end: 40 }, marks)
      expect(segments[0]?.start).toBe(10)
      expect(segments.at(-1)?.end).toBe(40)
      segments.slice(1).forEach((segment, index) => {
        expect(segment.start).toBe(segments[index]?.end)
      })
    }),
  )
})
