import { expect, test } from 'vitest'
import { differingFields, fieldWords } from './field-words'
import { EMPTY_ANNOTATION } from './model'

const names = (id: string) => ({ a: 'Ana', b: 'Russia' })[id] ?? id
const fields = { ...EMPTY_ANNOTATION, speakerId: 'a', targets: ['a', 'b'], tags: ['one', 'two'] }

test('fields are told in words', () => {
  expect(fieldWords(fields, 'voice', names)).toBe('outlet’s own words')
  expect(fieldWords(fields, 'speakerId', names)).toBe('Ana')
  expect(fieldWords(fields, 'targets', names)).toBe('Ana, Russia')
  expect(fieldWords(fields, 'tags', names)).toBe('one, two')
  expect(fieldWords(fields, 'note', names)).toBe('(empty)')
  expect(fieldWords(fields, 'motivation', names)).toBe('passage to use')
})

test('only what differs is named, and the order of a list is no difference', () => {
  const other = { ...fields, targets: ['b', 'a'], note: 'new', voice: 'caption' as const }
  expect(differingFields(fields, other)).toEqual(['voice', 'note'])
  expect(differingFields(fields, fields)).toEqual([])
})
