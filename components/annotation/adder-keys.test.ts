// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { ADDER_KEYS, adderCommandOf } from './adder-keys'

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

test('no key has two meanings', () => {
  const keys = ADDER_KEYS.flatMap((one) => one.keys as readonly string[])
  expect(new Set(keys).size).toBe(keys.length)
})
