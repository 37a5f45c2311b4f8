import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexSpans } from './span-index'

const named = (name: string, start: number, end: number) => ({ name, start, end })
const WHOLE = named('whole', 0, 100)
const LEFT = named('left', 10, 20)
const INNER = named('inner', 12, 15)
const RIGHT = named('right', 20, 30)
const index = indexSpans([RIGHT, INNER, WHOLE, LEFT, named('empty', 13, 13)])

test.each([
  [0, ['whole']],
  [10, ['whole', 'left']],
  [12, ['whole', 'left', 'inner']],
  [14, ['whole', 'left', 'inner']],
  [15, ['whole', 'left']],
  [20, ['whole', 'right']],
  [100, []],
  [-1, []],
])('at %i lie %j', (offset, names) => {
  expect(index.at(offset).map(({ name }) => name)).toEqual(names)
})

test('a stretch is touched by what shares a code unit with it, and an empty one by nothing', () => {
  expect(index.touching({ start: 15, end: 20 })).toEqual([WHOLE, LEFT])
  expect(index.touching({ start: 19, end: 21 })).toEqual([WHOLE, LEFT, RIGHT])
  expect(index.touching({ start: 13, end: 13 })).toEqual([])
  expect(indexSpans([]).at(0)).toEqual([])
})

test('it finds what looking at every span finds', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (spans, within) => {
      const all = spans
        .filter((one) => Math.max(one.start, within.start) < Math.min(one.end, within.end))
        .sort((one, other) => one.start - other.start || other.end - one.end)
      expect(indexSpans(spans).touching(within)).toEqual(all)
    }),
  )
})
