import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPieces, type Mark } from './in-pieces'

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, sign: '?' })
const told = (text: string, marks: readonly (Mark | null)[]) =>
  inPieces(text, marks).map(({ words, begins, within }) => [
    words,
    begins.map(({ id }) => id).join(),
    within.map(({ id }) => id).join(),
  ])

test('words are cut where marks begin and end, and a break is a place without words', () => {
  expect(
    told('The talks with . Then it rained.', [mark('gap', 10, 16), null, mark('break', 17, 17)]),
  ).toEqual([
    ['The talks ', '', ''],
    ['with .', 'gap', 'gap'],
    [' ', '', ''],
    ['Then it rained.', 'break', ''],
  ])
})

test('marks that overlap each keep their words', () => {
  expect(told('abcdef', [mark('two', 2, 6), mark('one', 0, 4)])).toEqual([
    ['ab', 'one', 'one'],
    ['cd', 'two', 'one,two'],
    ['ef', '', 'two'],
  ])
})

test('no word is lost, doubled or moved, and no mark is told twice', () => {
  const marks = fc.array(
    fc
      .tuple(fc.uuid(), fc.nat(40), fc.nat(10))
      .map(([id, start, length]) => mark(id, Math.min(start, 30), start + length)),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 40 }), marks, (text, given) => {
      const pieces = inPieces(text, given)
      expect(pieces.map(({ words }) => words).join('')).toBe(text)
      expect(pieces.flatMap(({ begins }) => begins)).toHaveLength(given.length)
    }),
  )
})
