import { expect, test } from 'vitest'
import { shownNews } from './shown-news'

const held = (...all: [string, string][]) => new Map(all)

test('what is shown is told by what it is and whose, and each is kept to be marked', () => {
  const shown = shownNews(
    held(['a', 'Bea'], ['b', 'Bea'], ['c', 'Bea']),
    new Set(['c', 'x']),
    new Set(['a', 'b', 'c', 'x']),
  )
  expect(shown.words).toBe('3 updates by Bea: 2 new, 1 changed.')
  expect([...shown.news]).toEqual([
    ['a', { what: 'new', by: 'Bea' }],
    ['b', { what: 'new', by: 'Bea' }],
    ['c', { what: 'changed', by: 'Bea' }],
  ])
})

test('what was deleted is counted; what came and went in between is not told at all', () => {
  const shown = shownNews(held(['a', 'Bea'], ['b', 'Cem']), new Set(['a']), new Set())
  expect(shown).toMatchObject({ words: '1 update by Bea: 1 deleted.', gone: 1 })
  expect(shown.news.size).toBe(0)
  expect(shownNews(held(['b', 'Cem']), new Set(), new Set()).words).toBe('')
})
