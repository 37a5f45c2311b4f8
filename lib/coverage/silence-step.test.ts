import { expect, test } from 'vitest'
import { placesIn, silenceStep, termsIn } from './silence-step'
import { termHits } from './term-hits'

test.each([
  [{ words: 0, searched: true, places: 0, confirmed: true }, 'name-words'],
  [{ words: 1, searched: false, places: 0, confirmed: false }, 'search'],
  [{ words: 1, searched: false, places: 8, confirmed: true }, 'search'],
  [{ words: 1, searched: true, places: 8, confirmed: false }, 'read-first'],
  [{ words: 1, searched: true, places: 8, confirmed: true }, 'record'],
  [{ words: 1, searched: true, places: 0, confirmed: false }, 'record'],
] as const)('with %o comes: %s', (stand, step) => {
  expect(silenceStep(stand)).toBe(step)
})

test('places are counted over all words', () => {
  expect(placesIn(termHits('The tide came; the tides went.', ['tide', 'went', 'submarine']))).toBe(3)
})

test('words are parted by commas and lines, each once, and figures are not parted', () => {
  expect(termsIn(' tide,, red army\ntide,600,000, 7,8')).toEqual(['tide', 'red army', '600,000', '7', '8'])
})
