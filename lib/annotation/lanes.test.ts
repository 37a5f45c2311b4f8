import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLanes, LANES } from './lanes'

const span = (start: number, end: number) => ({ start, end })
const lanesOf = (...spans: readonly { start: number; end: number }[]) =>
  inLanes(spans).map(({ start, end, lane }) => [start, end, lane])

test('one within another has a line of its own below it, and a third below that', () => {
  expect(lanesOf(span(4, 8), span(0, 20), span(5, 7))).toEqual([
    [0, 20, 0],
    [4, 8, 1],
    [5, 7, 2],
  ])
})

test('a line that is free again is taken again', () => {
  expect(lanesOf(span(0, 4), span(2, 6), span(4, 9))).toEqual([
    [0, 4, 0],
    [2, 6, 1],
    [4, 9, 0],
  ])
})

test('a fourth over the same words shares the lowest line', () => {
  expect(lanesOf(span(0, 9), span(1, 9), span(2, 9), span(3, 9)).at(-1)).toEqual([3, 9, LANES - 1])
})

test('nothing overlaps but in the lowest line, and no word is deeper than what lies over it', () => {
  const any = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 15 }))
    .map(([start, length]) => span(start, start + length))
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (spans) => {
      const laned = inLanes(spans)
      for (let at = 0; at < 80; at += 1) {
        const here = laned.filter(({ start, end }) => start <= at && at < end)
        for (let lane = 0; lane < LANES - 1; lane += 1)
          expect(here.filter((one) => one.lane === lane).length).toBeLessThanOrEqual(1)
      }
      for (const one of laned) {
        const over = spans.filter(({ start, end }) => start <= one.start && one.start < end)
        expect(one.lane).toBeLessThan(over.length)
      }
    }),
    { numRuns: 30 },
  )
})
