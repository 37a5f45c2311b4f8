import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mappedKeys, ownerOf } from './mapped-keys'

const TABLE = [
  { command: 'next', key: 'j' },
  { command: 'previous', key: 'k' },
  { command: 'undo', key: 'u' },
] as const

test('a command has its own key, else the one it came with', () => {
  expect([...mappedKeys(TABLE, { undo: 'Alt+z' })]).toEqual([
    ['next', 'j'],
    ['previous', 'k'],
    ['undo', 'Alt+z'],
  ])
})

test('a key that was given to another command no longer gives the one it came with', () => {
  const keys = mappedKeys(TABLE, { undo: 'j' })
  expect([keys.get('undo'), keys.get('next')]).toEqual(['j', null])
})

test('keys kept for commands that are no more are passed over', () => {
  expect(mappedKeys(TABLE, { gone: 'j' }).get('next')).toBe('j')
})

test('who has a key is told, the command itself aside', () => {
  const keys = mappedKeys(TABLE, {})
  expect(ownerOf(keys, 'j', 'undo')).toBe('next')
  expect(ownerOf(keys, 'j', 'next')).toBeNull()
  expect(ownerOf(keys, 'x', 'next')).toBeNull()
})

test('whatever a person maps without sharing, no key gives two commands', () => {
  const keysGiven = fc.uniqueArray(fc.constantFrom('j', 'k', 'u', 'x', 'Alt+j'), { maxLength: 3 })
  fc.assert(
    fc.property(keysGiven, fc.shuffledSubarray(TABLE.map(({ command }) => command)), (keys, commands) => {
      const own = Object.fromEntries(keys.slice(0, commands.length).map((key, at) => [commands[at], key]))
      const held = [...mappedKeys(TABLE, own).values()].filter((key) => key !== null)
      expect(new Set(held).size).toBe(held.length)
    }),
  )
})
