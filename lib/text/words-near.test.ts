import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsNear } from './words-near'

const TEXT =
  'The council declared a ceasefire in the war with . Last week, its envoys came home without a paper.'
const near = (words: string, at: number, text = TEXT) => {
  const start = text.indexOf(words)
  const { before, after } = wordsNear(text, { start, end: start + words.length }, start + at)
  return `${before}|${after}`
}

test.each([
  [
    'cut between words',
    near('with .', 5),
    '…declared a ceasefire in the war with |. Last week, its envoys came…',
  ],
  ['at the beginning nothing is cut', near('The council', 0), '|The council declared a ceasefire in…'],
  ['at the end nothing is cut', near('paper.', 6), '…envoys came home without a paper.|'],
  ['what is no word is cut through', near('b', 0, `${'a'.repeat(60)}b`), `…${'a'.repeat(24)}|b`],
])('%s', (_what, words, expected) => {
  expect(words).toBe(expected)
})

test('the words themselves are whole, whatever stands beside them', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 90 }), fc.nat(90), fc.nat(90), (text, one, other) => {
      const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
      const { before, after } = wordsNear(text, { start, end }, start)
      expect(before + after).toContain(text.slice(start, end).trim())
    }),
  )
})
