import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FEW_CARDS, marginWindow } from './margin-window'
import { stackCards } from './stack-cards'

const GAP = 10
const card = (top: number, height = 50) => ({ top, height })
const view = (top: number, height = 600) => ({ top, bottom: top + height })
const every = (count: number, step: number) => Array.from({ length: count }, (_, at) => card(at * step))

test('with room for all, cards stand beside their passages and those near the view are drawn', () => {
  const cards = every(100, 200)
  const { tops, drawn } = marginWindow(cards, GAP, -1, view(4_000))
  expect(tops).toEqual(cards.map(({ top }) => top))
  expect(drawn).toEqual([17, 18, 19, 20, 21, 22, 23, 24, 25].filter((at) => at * 200 + 50 > 3_400))
})

test('pushed a little, cards stay in their stack', () => {
  const cards = every(8, 30)
  expect(marginWindow(cards, GAP, -1, view(0)).tops).toEqual(stackCards(cards, GAP))
})

test('where hundreds of cards were pushed down, the first passage in view has its card beside it', () => {
  const cards = every(500, 20)
  const { tops, drawn } = marginWindow(cards, GAP, -1, view(5_000))
  expect(tops[250]).toBe(5_000)
  expect(tops[251]).toBe(5_060)
  expect(drawn).toContain(250)
  expect(drawn.length).toBeLessThan(120)
})

test('the chosen card stands beside its passage while that is in view, and does not hold the others when it is not', () => {
  const cards = every(500, 20)
  expect(marginWindow(cards, GAP, 260, view(5_000)).tops[260]).toBe(5_200)
  expect(marginWindow(cards, GAP, 3, view(5_000)).tops[250]).toBe(5_000)
})

test('below the last passage, and without cards, nothing goes wrong', () => {
  expect(marginWindow([], GAP, -1, view(0))).toEqual({ tops: [], drawn: [] })
  expect(marginWindow(every(FEW_CARDS + 1, 20), GAP, -1, view(90_000)).drawn).toEqual([])
})

test('few cards are all drawn, wherever they stand', () => {
  expect(marginWindow(every(FEW_CARDS, 900), GAP, -1, view(0)).drawn).toHaveLength(FEW_CARDS)
})

test('every card that reaches into the view is drawn', () => {
  const cards = fc
    .array(fc.tuple(fc.nat(3_000), fc.integer({ min: 20, max: 200 })), { maxLength: 60 })
    .map((all) => all.map(([top, height]) => card(top, height)).sort((one, other) => one.top - other.top))
  fc.assert(
    fc.property(cards, fc.nat(3_000), fc.integer({ min: -1, max: 59 }), (all, top, fixed) => {
      const seen = view(top)
      const { tops, drawn } = marginWindow(all, GAP, fixed, seen)
      for (const [at, { height }] of all.entries()) {
        const isSeen = (tops[at] as number) < seen.bottom && (tops[at] as number) + height > seen.top
        if (isSeen) expect(drawn).toContain(at)
      }
    }),
  )
})
