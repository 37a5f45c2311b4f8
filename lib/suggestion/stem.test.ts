import { expect, test } from 'vitest'
import { stemOf } from './stem'

test.each([
  ['guarantees guaranteed guarantee', 'one stem'],
  ['army armies', 'one stem'],
  ['limited limits limiting', 'one stem'],
  ['barred barring', 'one stem'],
  ['assets asset', 'one stem'],
  ['agree agreed agrees', 'one stem'],
])('%s have one stem', (words) => {
  expect(new Set(words.split(' ').map(stemOf)).size).toBe(1)
})

test.each([['nato'], ['us'], ['sing'], ['press'], ['безпеки'], ['600,000']])('%s stays as it is', (word) => {
  expect(stemOf(word)).toBe(word)
})
