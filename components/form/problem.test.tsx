import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { faultOf } from './fault-of'
import { Problem } from './problem'

const invalid = {
  ok: false,
  reason: 'invalid',
  fields: { date: ['A date such as 2025-11-20.'], inner_name: ['Write something here.'] },
} as const

test('a field is called what its label calls it, and never by an inner name', () => {
  const drawn = renderToStaticMarkup(<Problem result={invalid} fieldNames={{ date: 'As of' }} />)
  expect(drawn).toContain('As of: A date such as 2025-11-20.')
  expect(drawn).toContain('<li>Write something here.</li>')
  expect(drawn).not.toContain('inner_name')
})

test('what lies further in is told at its own field and once in the list', () => {
  const sentence = 'An inferred value needs its reason.'
  const deep = {
    ...invalid,
    fields: { details: [sentence] },
    within: { 'details.title.reason': [sentence] },
  } as const
  expect(faultOf(deep, 'details.title.reason')).toBe(sentence)
  expect(faultOf(deep, 'details.title.value')).toBeUndefined()
  const names = { details: 'Facts', 'details.title.reason': 'Reason of the headline' }
  const drawn = renderToStaticMarkup(<Problem result={deep} fieldNames={names} />)
  expect(drawn).toContain(`<li>Reason of the headline: ${sentence}</li>`)
  expect(drawn).not.toContain('Facts')
  expect(renderToStaticMarkup(<Problem result={deep} fieldNames={{ details: 'Facts' }} />)).toContain(
    `<li>Facts: ${sentence}</li>`,
  )
})

test('what was said of a field is told at the field as well', () => {
  expect(faultOf(invalid, 'date')).toBe('A date such as 2025-11-20.')
  expect(faultOf(invalid, 'title')).toBeUndefined()
  expect(faultOf({ ok: true, value: {} }, 'date')).toBeUndefined()
})
