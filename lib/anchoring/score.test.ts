import { expect, test } from 'vitest'
import { scoreOf } from './score'

test('a place where all agrees is worth everything, one where nothing does is worth nothing', () => {
  expect(scoreOf(1, 1, 1).total).toBeCloseTo(1)
  expect(scoreOf(0, 0, 0)).toEqual({ total: 0, words: 0, before: 0, after: 0 })
})

test('the words are worth more than both sides, and the sides are worth the same', () => {
  expect(scoreOf(1, 0, 0).total).toBeGreaterThan(scoreOf(0, 1, 1).total)
  expect(scoreOf(0.5, 1, 0).total).toBeCloseTo(scoreOf(0.5, 0, 1).total)
})

test('a side of which nothing was described is worth less than one that agrees, more than one that does not', () => {
  const silent = scoreOf(1, null, 1)
  expect(silent.total).toBeGreaterThan(scoreOf(1, 0, 1).total)
  expect(silent.total).toBeLessThan(scoreOf(1, 1, 1).total)
  expect(scoreOf(1, 1, null).total).toBeCloseTo(silent.total)
})
