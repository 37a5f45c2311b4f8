import { expect, test } from 'vitest'
import { compareValues } from './compare-values'
import { EMPTY_REFERENCE } from './reference-fields'

const typed = { ...EMPTY_REFERENCE, outlet: 'The Agency', title: 'What it says' }

test('only what differs is shown, in the words of the form', () => {
  const standing = { ...typed, date: '2025-11-20', howRead: 'copy' as const, translated: true }
  expect(compareValues(standing, typed)).toEqual([
    { label: 'Date', standing: '2025-11-20', typed: 'nothing' },
    expect.objectContaining({ label: 'How it was read' }),
    { label: 'We put it into English ourselves', standing: 'yes', typed: 'no' },
  ])
})

test('what was typed alike by both is no difference', () => {
  expect(compareValues(typed, { ...typed })).toEqual([])
})
