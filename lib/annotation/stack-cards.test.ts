import { expect, test } from 'vitest'
import { stackCards } from './stack-cards'

const cards = [
  { top: 0, height: 50 },
  { top: 20, height: 50 },
  { top: 200, height: 50 },
]
test('cards stand beside their passages where there is room', () => {
  expect(stackCards(cards, 10)).toEqual([0, 60, 200])
})
test('the chosen card stands exactly there and moves the others', () => {
  const low = [
    { top: 100, height: 50 },
    { top: 120, height: 50 },
    { top: 130, height: 5 },
  ]
  expect(stackCards(low, 10)).toEqual([100, 160, 220])
  expect(stackCards(low, 10, 1)).toEqual([60, 120, 180])
})
test('cards above without room stand whole one over the other, and reach out at the top', () => {
  const crowd = [0, 10, 20, 30].map((top) => ({ top, height: 50 }))
  expect(stackCards([...crowd, { top: 140, height: 50 }], 10, 4)).toEqual([-100, -40, 20, 80, 140])
  expect(stackCards(cards, 10, 1)).toEqual([-40, 20, 200])
})
test('no cards need no room', () => {
  expect(stackCards([], 10, 3)).toEqual([])
})
