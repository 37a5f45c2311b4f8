import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markWords } from './mark-words'
import { parseQuery } from './parse-query'

const marked = (text: string, typed: string) =>
  markWords(text, parseQuery(typed))
    .filter(({ found }) => found)
    .map(({ text: words }) => words)

it('marks the words that were asked for, whatever their case', () => {
  expect(marked('Ukraine would NOT join NATO.', 'not nato')).toEqual(['NOT', 'NATO'])
})

it('marks longer words that begin so, unless the beginning is very short', () => {
  expect(marked('Concessions were noted', 'concession not')).toEqual(['Concessions'])
})

it('never loses or adds a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, typed) => {
      const runs = markWords(text, parseQuery(typed))
      expect(runs.map((run) => run.text).join('')).toBe(text)
    }),
  )
})
