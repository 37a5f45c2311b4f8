import { expect, test } from 'vitest'
import { concernedBy } from './concerned'

test.each([
  ['the subject itself', 'annotation/a1', '{}', { annotations: ['a1'], statements: [] }],
  [
    'what the details name',
    'statement/s1',
    '{"annotation":"a2"}',
    { annotations: ['a2'], statements: ['s1'] },
  ],
  [
    'several at once',
    'thread/t',
    '{"annotations":["a1","a2"],"statement":"s"}',
    { annotations: ['a1', 'a2'], statements: ['s'] },
  ],
  ['a revision by its statement', 'revision/r', '{"statement":"s"}', { annotations: [], statements: ['s'] }],
  ['nothing we know', 'edition/2', '{"annotation":null,"statement":""}', { annotations: [], statements: [] }],
])('%s', (_, subject, payload, wanted) => {
  expect(concernedBy(subject, payload)).toEqual(wanted)
})
