import { expect, test } from 'vitest'
import { startFrom } from './statement-start'

const subjects = [
  { id: 'text', kind: 'plan_version', title: 'The second draft' },
  { id: 'point', kind: 'point', number: 7, title: 'NATO membership' },
  { id: 'ukraine', kind: 'party', title: 'Ukraine' },
]
const provisions = [
  { id: 'p3', number: '3', planVersionId: 'text', planVersion: 'The second draft', pointId: 'point' },
]

test('a new statement begins with what the address names', () => {
  const asked = { about: 'text', shown: 'point', provision: 'p3', kind: 'position', party: 'ukraine' }
  expect(startFrom(asked, subjects, provisions)).toEqual({
    place: { subjectId: 'text', kind: 'position', shownAt: ['point'], ordinal: 0, provisionId: 'p3' },
    partyId: 'ukraine',
  })
})

test('what the address names and the house does not know is left out', () => {
  const asked = { about: 'gone', shown: ['a', 'b'], provision: 'gone', kind: 'toString', party: 'point' }
  expect(startFrom(asked, subjects, provisions)).toEqual({
    place: { subjectId: '', kind: 'detail', shownAt: [], ordinal: 0, provisionId: null },
    partyId: null,
  })
})

test('a sentence at a point can tell the provisions of that point, and no others', () => {
  const at = (about: string) => startFrom({ about, provision: 'p3' }, subjects, provisions).place.provisionId
  expect(at('point')).toBe('p3')
  expect(at('ukraine')).toBeNull()
})
