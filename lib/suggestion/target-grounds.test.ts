import { expect, test } from 'vitest'
import { groundsByName, groundsBySuggestion } from './target-grounds'

const SUBJECTS = [
  { id: 'p2', kind: 'point', number: 2, title: 'The coast guard', names: ['guard boat*'] },
  { id: 'rowan', kind: 'person', title: 'Ada Rowan', names: ['the envoy'] },
]

test('a subject is named by a name that is kept for it, with the words as they stand', () => {
  expect(groundsByName('The envoy counted the guard boats.', SUBJECTS)).toEqual([
    { id: 'p2', kind: 'named', why: 'named: “guard boats”' },
    { id: 'rowan', kind: 'named', why: 'named: “The envoy”' },
  ])
  expect(groundsByName('Boats were counted.', SUBJECTS)).toEqual([])
})

test('what is suggested for most of the words counts, and what is suggested beside them does not', () => {
  const open = [
    { spans: [{ start: 0, end: 40 }], targetId: 'p2', reasons: [{ rule: 'name' as const, words: '' }] },
    { spans: [{ start: 55, end: 90 }], targetId: 'rowan', reasons: [{ rule: 'actor' as const, words: '' }] },
  ]
  expect(groundsBySuggestion([{ start: 10, end: 60 }], open)).toEqual([
    { id: 'p2', kind: 'suggested', why: 'suggested: a name of it' },
  ])
})
