import { expect, test } from 'vitest'
import { inverseOf, singleChanges } from '@/lib/annotation/change'
import { type Attached, attachedChange } from './attached-change'
import { stayedWords, turnedWords } from './change-words'

const stands = { bearing: 'supports', wording: 'A sentence.' } as const
const attached = (wayIn: Attached['wayIn']) =>
  attachedChange('a', { evidenceId: 'e', revisionId: 'r', statement: 'st1', wayIn }, stands)

test('a draft that was begun goes once the passage is off it, and comes back before it is bound again', () => {
  const change = attached('to-new-statement')
  expect(singleChanges(change).map(({ kind }) => kind)).toEqual(['began', 'attached'])
  expect(singleChanges(inverseOf(change)).map(({ kind }) => kind)).toEqual(['detached', 'taken-back'])
  expect(singleChanges(attached('to-draft')).map(({ kind }) => kind)).toEqual(['attached'])
})

test('of a draft that stays it is said why, with the way to it', () => {
  const draft = { what: 'statement', statement: 'st1', wording: 'A sentence.' } as const
  expect(stayedWords({ draft, why: 'it was submitted' })).toEqual({
    words:
      'The passage is taken back. The statement that was started with it stays, as a draft, because it was submitted:',
    link: { words: 'A sentence.', href: '/desk/statements/st1' },
  })
  expect(stayedWords({ draft: { ...draft, what: 'next-draft' }, why: 'it was submitted' }).words).toBe(
    'The passage is taken back. The next draft that was opened with it stays open, because it was submitted:',
  )
})

test('what began no draft is said as what it is', () => {
  expect(turnedWords(attached('to-draft'), 'redo')).toBe('It is attached again.')
  expect(turnedWords(inverseOf(attached('to-draft')), 'undo')).toBe('It is no longer attached.')
})
