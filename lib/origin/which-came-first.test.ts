import { expect, test } from 'vitest'
import { whichCameFirst } from './which-came-first'

test.each([
  ['2025-11-18', '2025-11-19', 'first'],
  ['2025-12', '2025-11-19', 'second'],
  ['2025-11', '2025-11-19', null],
  ['2025-11-19', '2025-11-19', null],
  ['', '2025-11-19', null],
] as const)('%s and %s: %s', (one, other, answer) => {
  expect(whichCameFirst(one, other)).toBe(answer)
})
