import { expect, test } from 'vitest'
import { type Step, type StepMove, step } from './stepper'

const at = (first: number, last = first): Step => ({ first, last })
const cases: [string, Step, StepMove, Step][] = [
  ['the first step is the first sentence', null, 'down', at(0)],
  ['down', at(1), 'down', at(2)],
  ['up', at(1), 'up', at(0)],
  ['not above the first', at(0), 'up', at(0)],
  ['not below the last', at(3), 'down', at(3)],
  ['grow down', at(1), 'grow-down', at(1, 2)],
  ['grow up', at(1, 2), 'grow-up', at(0, 2)],
  ['grow no further than the text', at(3), 'grow-down', at(3)],
  ['down from what was grown', at(0, 1), 'down', at(2)],
  ['up from what was grown', at(2, 3), 'up', at(1)],
]
test.each(cases)('%s', (_, from, move, to) => {
  expect(step(from, move, 4)).toEqual(to)
})
test('the first step may be elsewhere', () => {
  expect(step(null, 'down', 4, 2)).toEqual(at(2))
})
test('a text without sentences has no steps', () => {
  expect(step(at(0), 'down', 0)).toBeNull()
})
