import { expect, test } from 'vitest'
import { startFrom } from './statement-start'

const subjects = [
  { id: 'text', kind: 'plan_version', title: 'The second draft' },
  { id: 'point', kind: 'point', number: 7, title: 'NATO membership' },
  { id: 'ukraine', kind: 'party', title: 'Ukraine' },
]
const provisions = [{ id: 'p3', number: '3', planVersionId: 'text' }]

test('a new statement begins with what the address names', () => {
  const asked = { about: 'text', shown: 'point', provision: 'p3', kind: 'position', party: 'ukraine' }
  expect(startFrom(asked, subjects, provisions)).toEqual({
    subjectId: 'text',
    kind: 'position',
    shownAt: ['point'],
    ordinal: 0,
    partyId: 'ukraine',
    provisionId: 'p3',
  })
})

test('what the address names and the house does not know is left out', () => {
  const asked = { about: 'gone', shown: ['a', 'b'], provision: 'gone', kind: 'toString', party: 'point' }
  expect(startFrom(asked, subjects, provisions)).toEqual({
    subjectId: '',
    kind: 'detail',
    shownAt: [],
    ordinal: 0,
    partyId: null,
    provisionId: null,
  })
})
