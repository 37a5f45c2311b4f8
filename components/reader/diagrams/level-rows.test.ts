import { expect, test } from 'vitest'
import { levelRows } from './level-rows'

test('things stand at the rows they ask for when these rise', () => {
  expect(levelRows([5, 6, 7, 8], 28)).toEqual([5, 6, 7, 8])
})

test('things asked for out of order meet in the middle, a row apart', () => {
  expect(levelRows([0, 10, 4], 28)).toEqual([0, 6.5, 7.5])
})

test('nothing leaves the drawing, and what asks for no row follows the one before', () => {
  expect(levelRows([9, null, null], 10)).toEqual([7, 8, 9])
  expect(levelRows([null, null], 10)).toEqual([0, 1])
})
