// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { mappedKeys } from '@/components/keys/mapped-keys'
import { ADDER_KEYS, adderCommandOf, boxCommandOf } from './adder-keys'
import { WORKSPACE_KEYS } from './workspace-keys'

beforeEach(() => {
  document.body.innerHTML = '<section tabindex="0"></section><input /><textarea></textarea><select></select>'
})
const press = (
  key: string,
  on = 'section',
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) =>
  adderCommandOf({
    key,
    target: document.querySelector(on),
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  })

test('digits choose, signs attach, and a real minus is one as well', () => {
  expect(press('1')).toEqual({ do: 'target', at: 0 })
  expect(press('9')).toEqual({ do: 'target', at: 8 })
  expect(press('0')).toBeNull()
  expect(press('+')).toEqual({ do: 'attach', bearing: 'supports' })
  expect(press('−')).toEqual(press('-'))
  expect(press('=')).toEqual({ do: 'attach', bearing: 'context' })
})

test.each(['input', 'textarea', 'select'])('in %s keys are typed', (where) => {
  expect(['1', '+', 's'].map((key) => press(key, where))).toEqual([null, null, null])
})

test('with Ctrl, Alt or Meta a key belongs to the browser', () => {
  expect([press('1', 'section', { ctrlKey: true }), press('s', 'section', { metaKey: true })]).toEqual([
    null,
    null,
  ])
})

test('no key has two meanings, and no name is one of the text’s', () => {
  expect(new Set(ADDER_KEYS.map(({ key }) => key)).size).toBe(ADDER_KEYS.length)
  const ofText: readonly string[] = WORKSPACE_KEYS.map(({ command }) => command)
  expect(ADDER_KEYS.filter(({ command }) => ofText.includes(command))).toEqual([])
})

test('a command is given by the key that somebody mapped, and digits stay', () => {
  const keys = mappedKeys(ADDER_KEYS, { 'adder-note': 'Alt+n', 'adder-statement': 'y' })
  const mapped = (key: string, altKey = false) =>
    adderCommandOf(
      { key, altKey, ctrlKey: false, metaKey: false, target: document.querySelector('section') },
      keys,
    )
  expect([mapped('n'), mapped('n', true), mapped('y'), mapped('s'), mapped('2')]).toEqual([
    null,
    { do: 'note' },
    { do: 'new' },
    null,
    { do: 'target', at: 1 },
  ])
})

test('Ctrl or Meta with Enter saves, Escape closes, and Enter alone does neither', () => {
  const box = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) =>
    boxCommandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })
  expect(box('Enter', { ctrlKey: true })).toBe('save')
  expect(box('Enter', { metaKey: true })).toBe('save')
  expect(box('Escape')).toBe('close')
  expect(box('Enter')).toBeNull()
})
