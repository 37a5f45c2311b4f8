import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gridMove, nextCell } from './grid-move'

const SIZE = { rows: 32, columns: 500 }
const move = (row: number, column: number, key: string, ctrlKey = false) =>
  gridMove({ row, column }, { key, ctrlKey }, SIZE)

test.each([
  ['ArrowDown', [0, 0], [1, 0]],
  ['ArrowUp', [0, 3], [-1, 3]],
  ['ArrowLeft', [4, 0], [4, -1]],
  ['ArrowRight', [4, 499], [4, 499]],
  ['Home', [4, 9], [4, -1]],
  ['End', [4, 9], [4, 499]],
  ['PageDown', [4, 9], [12, 9]],
  ['PageUp', [4, 9], [0, 9]],
  ['ArrowUp', [0, -1], [-1, 0]],
] as const)('%s from %j leads to %j', (key, [row, column], [toRow, toColumn]) => {
  expect(move(row, column, key)).toEqual({ row: toRow, column: toColumn })
})
test('with Ctrl, Home and End lead to the corners, and arrows are not ours', () => {
  expect(move(4, 9, 'Home', true)).toEqual({ row: 0, column: 0 })
  expect(move(4, 9, 'End', true)).toEqual({ row: 31, column: 499 })
  expect(move(4, 9, 'ArrowDown', true)).toBeNull()
  expect(move(4, 9, 'x')).toBeNull()
})

const anySize = fc.record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) })
const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']

test('no keys lead out of the grid or into its corner', () => {
  const press = fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() })
  fc.assert(
    fc.property(anySize, fc.array(press, { maxLength: 30 }), (size, presses) => {
      let at = { row: 0, column: 0 }
      for (const one of presses) at = gridMove(at, one, size) ?? at
      expect(at.row).toBeGreaterThanOrEqual(-1)
      expect(at.row).toBeLessThan(size.rows)
      expect(at.column).toBeGreaterThanOrEqual(-1)
      expect(at.column).toBeLessThan(size.columns)
      expect(at).not.toEqual({ row: -1, column: -1 })
    }),
  )
})
test('going on from what is sought to the next comes by each of them, forwards and back', () => {
  fc.assert(
    fc.property(anySize, fc.func(fc.boolean()), fc.constantFrom(1 as const, -1 as const), (size, is, by) => {
      const sought = Array.from({ length: size.rows * size.columns }, (_, place) => ({
        row: Math.floor(place / size.columns),
        column: place % size.columns,
      })).filter((place) => is(place))
      let at = { row: -1, column: 0 }
      const seen = sought.map(() => {
        at = nextCell(at, by, size, (place) => is(place)) ?? at
        return at
      })
      expect(by === 1 ? seen : seen.toReversed()).toEqual(sought)
      if (sought.length === 0) expect(nextCell(at, by, size, (place) => is(place))).toBeNull()
    }),
  )
})
