import { expect, test } from 'vitest'
import { heldBy, heldCount, holding, NOTHING_HELD, released } from './held-updates'

const did = (by: string, annotations: string[], action = 'annotation.changed') => ({
  by,
  annotations,
  action,
})

test('what others do is counted by what it changes, not by how often', () => {
  const held = [did('Ada', ['a']), did('Ben', ['a', 'b']), did('Ada', [], 'thread.opened')].reduce(
    holding,
    NOTHING_HELD,
  )
  expect(heldCount(held)).toBe(2)
  expect(heldBy(held)).toEqual(['Ben'])
})

test('a new text is one update more, whatever else', () => {
  const held = [did('Ada', ['a']), did('Ada', [], 'article.captured')].reduce(holding, NOTHING_HELD)
  expect(heldCount(held)).toBe(2)
})

test('what is shown is held no more, what a form is open on stays', () => {
  const held = holding(NOTHING_HELD, did('Ada', ['a', 'b']))
  expect([...released(held, ['b']).annotations.keys()]).toEqual(['a'])
  expect(heldCount(NOTHING_HELD)).toBe(0)
})
