import { expect, test } from 'vitest'
import { restsOnWords } from './rests-on'

test.each([
  [[0, 0, 0], ''],
  [[1, 0, 0], 'one reading'],
  [[3, 0, 1], '3 readings and one published sentence'],
  [[2, 1, 1], '2 readings, one alignment and one published sentence'],
] as const)('%j is “%s”', ([readings, alignments, sentences], words) => {
  expect(restsOnWords({ readings, alignments, sentences })).toBe(words)
})
