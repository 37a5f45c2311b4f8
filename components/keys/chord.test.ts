import { describe, expect, test } from 'vitest'
import { capsOf, chordOf, isSingle, refusalOf } from './chord'

const press = (key: string, held: { alt?: boolean; ctrl?: boolean; shift?: boolean; code?: string } = {}) =>
  chordOf({
    key,
    code: held.code ?? '',
    ctrlKey: held.ctrl ?? false,
    metaKey: false,
    altKey: held.alt ?? false,
    shiftKey: held.shift ?? false,
  })

describe('the name of a press', () => {
  test.each([
    ['a letter', press('j'), 'j'],
    ['a capital is a character of its own', press('J', { shift: true }), 'J'],
    ['a sign, however it is typed', press('/', { shift: true }), '/'],
    ['a named key', press('Enter'), 'Enter'],
    ['a named key with Shift', press('ArrowDown', { shift: true }), 'Shift+ArrowDown'],
    ['with Alt', press('j', { alt: true, code: 'KeyJ' }), 'Alt+j'],
    ['with Alt where the keyboard types something else', press('∆', { alt: true, code: 'KeyJ' }), 'Alt+j'],
    ['with Alt and Shift', press('Ô', { alt: true, shift: true, code: 'KeyJ' }), 'Alt+J'],
    ['with Ctrl', press('z', { ctrl: true }), 'Ctrl+z'],
    ['the space bar', press(' '), 'Space'],
    ['a letter outside the Latin alphabet', press('ї'), 'ї'],
  ])('%s', (_, found, wanted) => expect(found).toBe(wanted))

  test.each(['Shift', 'Control', 'Alt', 'Meta', 'Dead', 'CapsLock'])('%s alone is none', (key) =>
    expect(press(key)).toBeNull(),
  )
})

test('only characters alone are single keys', () => {
  expect(['j', 'J', '?', '😀', 'Enter', 'Alt+j', 'F2', 'Space'].filter(isSingle)).toEqual([
    'j',
    'J',
    '?',
    '😀',
  ])
})

test.each([
  ['j', ['j']],
  ['J', ['Shift', 'J']],
  ['Alt+J', ['Alt', 'Shift', 'J']],
  ['Shift+ArrowDown', ['Shift', '↓']],
  ['+', ['+']],
  ['Alt++', ['Alt', '+']],
])('%s is shown key by key', (chord, caps) => expect(capsOf(chord)).toEqual(caps))

test('keys of the browser, the page and the frame cannot be given away', () => {
  const refused = [
    '?',
    'Enter',
    'Escape',
    'Tab',
    'Shift+Tab',
    'Space',
    'Alt+ArrowLeft',
    'End',
    'Ctrl+z',
    'Meta+k',
  ]
  expect(refused.filter((chord) => refusalOf(chord) === null)).toEqual([])
  expect(['j', 'J', 'Alt+j', 'F2', '+', '7'].map(refusalOf)).toEqual([null, null, null, null, null, null])
})
