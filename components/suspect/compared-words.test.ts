import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparedWords, type WordsPiece } from './compared-words'

const told = (pieces: readonly WordsPiece[]) =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')

test('a figure that became another is marked on both sides and named', () => {
  const { old, now, differences } = comparedWords(
    ['A cap of 600,000 troops stands.'],
    ['A cap of 800,000 troops stands.'],
  )
  expect(old.map(told)).toEqual(['A cap of [600,000] troops stands.'])
  expect(now.map(told)).toEqual(['A cap of [800,000] troops stands.'])
  expect(differences).toMatchObject([{ before: '600,000', after: '800,000' }])
})

test('a word that was put in is marked where it stands and nowhere else', () => {
  const { old, now } = comparedWords(['They would join.'], ['They would not join.'])
  expect(old.map(told)).toEqual(['They would join.'])
  expect(now.map(told)).toEqual(['They would [not] join.'])
})

test('the same words differ nowhere, whatever their quotation marks', () => {
  const { old, now, differences } = comparedWords(['“No,” he said'], ['"No," he said'])
  expect(differences).toEqual([])
  expect([...old, ...now].map(told)).toEqual(['“No,” he said', '"No," he said'])
})

test('spans are compared in order and stay apart', () => {
  const { old, now } = comparedWords(['One here.', 'Two there.'], ['One here.', 'Three there.'])
  expect(old.map(told)).toEqual(['One here.', '[Two] there.'])
  expect(now.map(told)).toEqual(['One here.', '[Three] there.'])
})

test('all pieces together are the words as they stand', () => {
  const words = fc.array(fc.constantFrom('would', 'not', '600', 'NATO', '“a”', 'Київ'), { minLength: 1 })
  const side = fc.array(
    words.map((all) => all.join(' ')),
    { minLength: 1, maxLength: 3 },
  )
  fc.assert(
    fc.property(side, side, (before, after) => {
      const { old, now } = comparedWords(before, after)
      const joined = (pieces: readonly WordsPiece[]) => pieces.map(({ text }) => text).join('')
      expect(old.map(joined)).toEqual(before)
      expect(now.map(joined)).toEqual(after)
    }),
  )
})
