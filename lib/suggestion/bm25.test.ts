import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countSentences, score, weightOf } from './bm25'

const SENTENCES = [
  ['army', 'limited'],
  ['army', 'parade', 'capital'],
  ['grain', 'harbour'],
]
const counted = countSentences(SENTENCES)

test('rare words tell more than frequent ones, and none counts against a sentence', () => {
  expect(weightOf(counted, 'grain')).toBeGreaterThan(weightOf(counted, 'army'))
  expect(weightOf(counted, 'army')).toBeGreaterThan(0)
})

test('the score is that of the formula, worked out by hand', () => {
  // idf = ln(1 + (3 − 1 + 0.5) / (1 + 0.5)); the sentence has 2 of 7/3 words on average.
  const idf = Math.log(1 + 2.5 / 1.5)
  const expected = (idf * 1 * 2.2) / (1 + 1.2 * (1 - 0.75 + (0.75 * 2) / (7 / 3)))
  expect(score(counted, new Set(['grain']), ['grain', 'harbour'])).toBeCloseTo(expected, 12)
})

test('a sentence without the words scores nothing, one with more of them never less', () => {
  const words = fc.array(fc.constantFrom('army', 'grain', 'harbour', 'parade'), { maxLength: 6 })
  fc.assert(
    fc.property(words, words, (wanted, sentence) => {
      const all = score(counted, new Set(wanted), sentence)
      const fewer = score(counted, new Set(wanted.slice(1)), sentence)
      expect(all >= 0 && all >= fewer - 1e-9).toBe(true)
      expect(wanted.some((word) => sentence.includes(word)) || all === 0).toBe(true)
    }),
  )
})
