import { expect, test } from 'vitest'
import { missingWords } from '@/lib/import/missing-words'
import { proposedRole } from './missing-role'

test.each([
  ['has long spoken for the longer quay and against the shorter one.', 'subject'],
  ['said that the quay would be ready before the winter came.', 'speaker'],
  ['The council wants to settle its dispute with . It will vote in May.', 'object'],
  ['has publicly spoken and publicly said that it is over, they write.', 'subject'],
  ['has publicly said that the quay would be ready.', 'speaker'],
  ['The mayor stated that would have to go before the winter came.', 'subject'],
  ['What steps might and its neighbours take before the winter came?', 'subject'],
  ['It is sympathetic to ’s wishes for a quay, and says so.', 'object'],
] as const)('%s', (text, role) => {
  const gap = missingWords(text)[0]!
  expect(proposedRole(text, gap)).toBe(role)
})
