// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { mappedKeys } from '@/components/keys/mapped-keys'
import { commandOf } from './command-of'
import { WORKSPACE_KEYS } from './workspace-keys'

let text: Element
beforeEach(() => {
  document.body.innerHTML = `<section tabindex="0" data-hears="article"></section>
    <aside data-hears="article"><article><button>card</button></article></aside>
    <div data-hears="suggestions"><button>accept</button></div><p><button>filter</button></p>
    <form><input /><textarea></textarea><select></select></form><dialog><button>close</button></dialog>`
  text = document.querySelector('section') as Element
})
const press = (
  key: string,
  on: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => {
  const target = document.querySelector(on) as Element
  return commandOf({ key, target, ctrlKey: false, metaKey: false, altKey: false, ...held }, text)
}

test('every key gives its command while the text has the focus, and no two share one', () => {
  expect(WORKSPACE_KEYS.map(({ key }) => press(key, 'section'))).toEqual(
    WORKSPACE_KEYS.map(({ command }) => command),
  )
  expect(new Set(WORKSPACE_KEYS.map(({ key }) => key)).size).toBe(WORKSPACE_KEYS.length)
})

test.each(['input', 'textarea', 'select', 'dialog button'])('no key gives a command in %s', (where) => {
  expect(WORKSPACE_KEYS.map(({ key }) => press(key, where)).filter(Boolean)).toEqual([])
})

test('on a card single keys work, and Enter and Escape stay the button’s own', () => {
  expect(press('e', 'article button')).toBe('edit')
  expect(press('Enter', 'article button')).toBeNull()
  expect(press('Escape', 'article button')).toBeNull()
})

test('outside the text and its cards no single key is heard, but those of suggestions in their own panel', () => {
  expect(WORKSPACE_KEYS.map(({ key }) => press(key, 'p button')).filter(Boolean)).toEqual([])
  expect(WORKSPACE_KEYS.map(({ key }) => press(key, 'div button')).filter(Boolean)).toEqual([
    'next-suggestion',
    'previous-suggestion',
    'accept-suggestion',
    'correct-suggestion',
    'reject-suggestion',
    'undo',
    'redo',
  ])
  expect(press('z', 'p button', { ctrlKey: true })).toBe('undo')
})

test('with Ctrl, Alt or Meta a key belongs to the browser', () => {
  expect(press('d', 'section', { ctrlKey: true })).toBeNull()
  expect(press('d', 'section', { metaKey: true })).toBeNull()
  expect(press('d', 'section', { altKey: true })).toBeNull()
})

test('a command is given by the key that somebody mapped, with Alt too, and no longer by the one it came with', () => {
  const keys = mappedKeys(WORKSPACE_KEYS, { undo: 'Alt+z', edit: 'u' })
  const mapped = (key: string, altKey = false) => {
    const target = document.querySelector('section') as Element
    return commandOf({ key, target, ctrlKey: false, metaKey: false, altKey }, text, keys)
  }
  expect([mapped('z', true), mapped('u'), mapped('e'), mapped('j')]).toEqual([
    'undo',
    'edit',
    null,
    'next-sentence',
  ])
})

test('undo and redo have the keys that they have everywhere, but not while typing', () => {
  expect(press('z', 'section', { ctrlKey: true })).toBe('undo')
  expect(press('z', 'article button', { metaKey: true })).toBe('undo')
  expect(press('Z', 'section', { ctrlKey: true, shiftKey: true })).toBe('redo')
  expect(press('y', 'section', { ctrlKey: true })).toBe('redo')
  expect(press('z', 'input', { ctrlKey: true })).toBeNull()
})
