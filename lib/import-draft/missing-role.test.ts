import { expect, test } from 'vitest'
import { missingWords } from '@/lib/import/missing-words'
import { proposedRole } from './missing-role'

test.each([
  ['has long spoken for the longer quay and against the shorter one.', 'subject'],
  ['said that the quay would be ready before the winter came.', 'speaker'],
  ['The council wants to settle its dispute with . It will vote in May.', 'object'],
] as const)('%s', (text, role) => {
  const gap = missingWords(text)[0]!
  expect(proposedRole(text, gap)).toBe(role)
})
