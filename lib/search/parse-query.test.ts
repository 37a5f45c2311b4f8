import { expect, it } from 'vitest'
import { parseQuery, tsquery } from './parse-query'

const phrases = (typed: string) => parseQuery(typed).phrases

it('keeps every word, the small ones too', () => {
  expect(phrases('will not')).toEqual([['will'], ['not']])
})

it('takes words in any quotation marks as one', () => {
  expect(phrases('“will not” join')).toEqual([['will', 'not'], ['join']])
  expect(phrases('"de facto" Crimea')).toEqual([['de', 'facto'], ['crimea']])
})

it('takes the signs of a search language as text', () => {
  expect(phrases("a & !b | (c:*) '; drop -- %_\\")).toEqual([['a'], ['b'], ['c'], ['drop']])
})

it('asks nothing when nothing was typed', () => {
  for (const empty of ['', '   ', '"" & |']) expect(phrases(empty)).toEqual([])
})

it('reads no more than sixteen words', () => {
  expect(phrases(`"${'a '.repeat(30)}" ${'b '.repeat(30)}`).flat()).toHaveLength(16)
})

it('finds longer words by their beginning, but not by a very short one', () => {
  expect(tsquery(parseQuery('not concede'), 'beginnings')).toBe("'not' & 'concede':*")
  expect(tsquery(parseQuery('“armed forces”'), 'words')).toBe("'armed' <-> 'forces'")
})

it('spells an apostrophe as PostgreSQL wants it', () => {
  expect(tsquery(parseQuery("Russia's"), 'words')).toBe("'russia''s'")
})
