import { expect, test } from 'vitest'
import { inverseOf } from '@/lib/annotation/change'
import { type Attached, attachedChange } from './attached-change'
import { turnedWords, whatStays } from './change-words'

const stands = { bearing: 'supports', wording: 'A sentence.' } as const
const attached = (wayIn: Attached['wayIn']) =>
  attachedChange('a', { evidenceId: 'e', revisionId: 'r', statement: 'st1', wayIn }, stands)

test('taken back, it is said which draft stays, with the way to it', () => {
  expect(whatStays(inverseOf(attached('to-new-statement')))).toEqual({
    words: 'The statement that was started with it stays, as a draft:',
    link: { words: 'A sentence.', href: '/desk/statements/st1' },
  })
  const several = {
    kind: 'several',
    changes: [{ kind: 'created', id: 'a' }, attached('to-next-draft')],
  } as const
  expect(whatStays(inverseOf(several))?.words).toBe('The next draft that was opened with it stays open:')
})

test('nothing stays of what began no draft, nor once it is done again', () => {
  expect(whatStays(inverseOf(attached('to-draft')))).toBeNull()
  expect(whatStays(attached('to-new-statement'))).toBeNull()
  expect(turnedWords(attached('to-new-statement'), 'redo')).toBe('It is attached again.')
})
