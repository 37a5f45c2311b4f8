import { expect, test } from 'vitest'
import { blockAround } from './block-around'

const BLOCKS = [
  { start: 0, end: 5 },
  { start: 7, end: 20 },
  { start: 22, end: 23 },
]

test.each([
  ['from the beginning of a block', { start: 0, end: 3 }, 0],
  ['a whole block', { start: 7, end: 20 }, 1],
  ['inside a block', { start: 9, end: 12 }, 1],
  ['the last block', { start: 22, end: 23 }, 2],
  ['across two blocks', { start: 4, end: 8 }, undefined],
  ['between blocks', { start: 5, end: 6 }, undefined],
  ['behind them all', { start: 24, end: 25 }, undefined],
])('%s', (_, span, at) => {
  expect(blockAround(BLOCKS, span)).toBe(at === undefined ? undefined : BLOCKS[at])
})

test('no blocks hold nothing', () => expect(blockAround([], { start: 0, end: 1 })).toBeUndefined())
