import { expect, it } from 'vitest'
import { formOf, formPath } from './forms'

it.each([
  ['/points/7-nato.json', { page: '/points/7-nato', form: 'json' }],
  ['/index.md', { page: '/', form: 'md' }],
  ['/statements/s1.csl.json', { page: '/statements/s1', form: 'csl.json' }],
  ['/ledger.bib', { page: '/ledger', form: 'bib' }],
  ['/points/7-nato', null],
  ['/edition.html', null],
  ['/.json', null],
  ['/points/.json', null],
  ['/points/7.x.json', null],
])('%s', (path, expected) => {
  expect(formOf(path)).toEqual(expected)
})

it('finds each form again under the address it gave', () => {
  for (const page of ['/', '/points/7-nato', '/changes/3'])
    expect(formOf(formPath(page, 'md'))).toEqual({ page, form: 'md' })
  expect(formPath('/editions/3', 'json')).toBe('/editions/3/index.json')
  expect(formPath('/editions/3/ledger', 'png')).toBe('/editions/3/ledger.png')
})
