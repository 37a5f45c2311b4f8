import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Step, type StepMove, step, stepOver } from './stepper'

const at = (anchor: number, head = anchor): Step => ({ anchor, head })
const cases: [string, Step, StepMove, Step][] = [
  ['the first step is the first sentence', null, 'down', at(0)],
  ['down', at(1), 'down', at(2)],
  ['up', at(1), 'up', at(0)],
  ['not above the first', at(0), 'up', at(0)],
  ['not below the last', at(3), 'down', at(3)],
  ['grow down', at(1), 'grow-down', at(1, 2)],
  ['grow up', at(1), 'grow-up', at(1, 0)],
  ['shrink what was grown down', at(1, 2), 'grow-up', at(1)],
  ['shrink what was grown up', at(2, 0), 'grow-down', at(2, 1)],
  ['past where it began it grows the other way', at(1), 'grow-up', at(1, 0)],
  ['grow no further than the text', at(3), 'grow-down', at(3)],
  ['down from what was grown', at(0, 1), 'down', at(2)],
  ['up from what was grown up', at(3, 2), 'up', at(1)],
]
test.each(cases)('%s', (_, from, move, to) => {
  expect(step(from, move, 4)).toEqual(to)
})
test('the first step may be elsewhere', () => {
  expect(step(null, 'down', 4, 2)).toEqual(at(2))
})
test('words that were reached by another way stand for their sentences', () => {
  const sentences = [0, 10, 20].map((start) => ({ start, end: start + 9 }))
  expect(stepOver(sentences, { start: 12, end: 15 })).toEqual(at(1))
  expect(stepOver(sentences, { start: 3, end: 25 })).toEqual(at(0, 2))
  expect(stepOver(sentences, { start: 19, end: 19 })).toEqual(at(1))
  expect(stepOver([], { start: 0, end: 1 })).toBeNull()
})
test('a text without sentences has no steps', () => {
  expect(step(at(0), 'down', 0)).toBeNull()
})
test('away from the ends of the text, growing is taken back by shrinking', () => {
  const inside = fc.record({ anchor: fc.nat(9), head: fc.integer({ min: 1, max: 8 }) })
  fc.assert(
    fc.property(inside, fc.constantFrom('grow-down', 'grow-up'), (from, move) => {
      const back = move === 'grow-down' ? 'grow-up' : 'grow-down'
      expect(step(step(from, move, 10), back, 10)).toEqual(from)
    }),
  )
})
