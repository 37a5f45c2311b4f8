import { expect, test } from 'vitest'
import { nextAnnotation } from './next-annotation'

const at = (id: string, start: number | null, problem = false) => ({
  id,
  createdAt: id,
  problem,
  spans: start === null ? [] : [{ start, end: start + 5, exact: 'words' }],
})
const LOST = at('lost', null, true)
const SHOWN = [LOST, at('a', 10), at('b', 30, true), at('b2', 30), at('c', 50)]
const place = (start: number) => ({ start, end: start + 1 })

const cases: [string, string | null, number | null, 1 | -1, string | undefined][] = [
  ['from nowhere the first', null, null, 1, 'lost'],
  ['from nowhere the last, going back', null, null, -1, 'c'],
  ['from the active one the next', 'a', null, 1, 'b'],
  ['from the active one the next over the same words', 'b', 30, 1, 'b2'],
  ['from the active one the one before', 'b2', 30, -1, 'b'],
  ['from a sentence the next in it', 'c', 28, 1, 'b'],
  ['from a sentence the one before it', 'c', 28, -1, 'a'],
  ['behind the last there is none', 'a', 60, 1, undefined],
  ['what has no place comes before all others', null, 8, 1, 'lost'],
  ['back to what has no place', null, 12, -1, 'a'],
]
test.each(cases)('%s', (_, activeId, start, by, expected) => {
  const from = { activeId, place: start === null ? null : place(start) }
  expect(nextAnnotation(SHOWN, from, by, () => true)?.id).toBe(expected)
})

test('only what is wanted counts', () => {
  const from = { activeId: null, place: place(12) }
  expect(nextAnnotation(SHOWN, from, 1, ({ problem }) => problem)?.id).toBe('b')
  expect(nextAnnotation(SHOWN, { ...from, place: place(31) }, 1, ({ problem }) => problem)).toBeUndefined()
})

test('in another order the list leads from the active one, and the text from other words', () => {
  const turned = [...SHOWN].reverse()
  expect(nextAnnotation(turned, { activeId: 'c', place: place(50) }, 1, () => true)?.id).toBe('b2')
  expect(nextAnnotation(turned, { activeId: 'c', place: place(12) }, 1, () => true)?.id).toBe('b')
})

test('where nothing has a place the list leads', () => {
  expect(nextAnnotation([LOST], { activeId: null, place: place(12) }, 1, () => true)?.id).toBe('lost')
})
