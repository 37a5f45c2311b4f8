import { expect, test } from 'vitest'
import { change, type RecordField, shownValue, typedFrom, valuesOf } from './record-fields'

const fields: readonly RecordField[] = [
  { name: 'title', label: 'Title', kind: 'line' },
  { name: 'slug', label: 'Address', kind: 'slug' },
  { name: 'ordinal', label: 'Place', kind: 'number' },
  { name: 'giverId', label: 'Giver', kind: 'optional-choice', choices: [] },
  { name: 'aliases', label: 'Also', kind: 'list' },
  { name: 'official', label: 'Public office', kind: 'yes' },
]

test('values survive a form that nobody touched', () => {
  const values = { title: 'A', slug: 'a', ordinal: 3, giverId: null, aliases: ['x', 'y'], official: false }
  expect(valuesOf(fields, typedFrom(fields, values))).toEqual(values)
})

test('the address follows the title until somebody types it', () => {
  const first = change(fields, typedFrom(fields, {}), 'title', 'NATO membership')
  expect(first.slug).toBe('nato-membership')
  const own = change(fields, first, 'slug', 'nato')
  expect(change(fields, own, 'title', 'NATO').slug).toBe('nato')
})

test.each([
  ['official', '', 'no'],
  ['official', 'yes', 'yes'],
  ['giverId', '', 'none'],
  ['title', '', 'nothing'],
  ['title', 'A', 'A'],
])('what stands in “%s” as “%s” is read as “%s”', (name, text, words) => {
  expect(shownValue(fields.find((field) => field.name === name)!, text)).toBe(words)
})
