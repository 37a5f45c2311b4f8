import { expect, test } from 'vitest'
import { RULE_NAMES, type SuggestionView } from './model'
import { notMarked, passagesOf } from './passages'
import { recordsOf, recordWords } from './records'
import { touchedWords } from './touched'
import { wordsKey } from './words-key'

test.each([
  [{ accepted: 0, corrected: 0, decided: 0 }, 'nothing decided yet'],
  [{ accepted: 1, corrected: 0, decided: 1 }, 'right 1 of 1 time so far'],
  [{ accepted: 12, corrected: 2, decided: 20 }, 'right 14 of 20 times so far, 2 of them with other words'],
])('how often a rule was right is told in words', (record, words) => {
  expect(recordWords(record)).toBe(words)
})

test('every rule has its record, from what was decided alone', () => {
  const records = recordsOf([
    { rule: 'name', verdict: 'accepted', count: 3 },
    { rule: 'name', verdict: 'rejected', count: 1 },
  ])
  expect(records.name).toEqual({ accepted: 3, corrected: 0, decided: 4 })
  expect(Object.keys(records)).toEqual(RULE_NAMES)
})

test.each([
  [{ bound: [21, 5, 13, 7], suggested: [] }, 'This article touches points 5, 7, 13 and 21.'],
  [
    { bound: [7], suggested: [2, 14] },
    'This article touches point 7. Suggested, not decided: points 2 and 14.',
  ],
  [{ bound: [], suggested: [] }, ''],
])('what an article touches is told in a sentence', (touched, words) => {
  expect(touchedWords(touched)).toBe(words)
})

const view = (id: string, start: number, targetId = 'a'): SuggestionView => ({
  id,
  spans: [{ start, end: start + 10 }],
  target: { id: targetId, kind: 'point', number: 1, title: 'T' },
  reasons: [],
})

test('suggestions of the same words are one passage, in text order', () => {
  const passages = passagesOf([view('x', 40), view('y', 0), view('z', 40, 'b')])
  expect(passages.map(({ suggestions }) => suggestions.map(({ id }) => id))).toEqual([['y'], ['x', 'z']])
})

test('what an annotation says of some of the words is not suggested any more', () => {
  const mark = (start: number, id: string) => ({ spans: [{ start, end: start + 5 }], targets: [{ id }] })
  expect(notMarked([view('x', 40)], [mark(48, 'a')])).toEqual([])
  expect(notMarked([view('x', 40)], [mark(48, 'b'), mark(50, 'a')])).toEqual([view('x', 40)])
})

test('words are known again by their compared form', () => {
  const [one, other] = ['It is “so”.', 'IT IS  "SO".']
  expect(wordsKey(one, [{ start: 0, end: one.length }])).toBe(
    wordsKey(other, [{ start: 0, end: other.length }]),
  )
  expect(wordsKey(one, [{ start: 0, end: 5 }])).not.toBe(wordsKey(one, [{ start: 0, end: one.length }]))
})
