import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_PASSWORD, passwordFault } from './password-rules'

describe('the commonest passwords are refused', () => {
  test.each([
    'password123',
    'Password1234!',
    'p@ssw0rd1234',
    'passwordpassword',
    'iloveyouforever',
    '123456789012',
    'qwertyuiop123',
    'abcdefghijkl',
    'aaaaaaaaaaaaaa',
    'abcabcabcabc',
    'administrator1',
    'Proviso-Editor-2026',
    'correct horse battery staple',
    'zyxwvutsrqponm',
  ])('%s', (password) => {
    expect(passwordFault(password)).toBe('common')
  })
})

describe('long and unlikely ones will do', () => {
  test.each([
    ['several words', 'gravel otter lantern Tuesday'],
    ['random characters', 'k3v9Qx7TzLw2'],
    ['nothing but digits, without order', '730518264905'],
    ['another script', 'обережний їжак уночі'],
    ['emoji', '🦊🌋🧭🪁🥁🫖🧄🛶🪡🎏🧲🪵'],
    ['a space in front', ' gravel otter lantern'],
    ['64 characters and more', 'kX3-'.concat('meadow brick plover '.repeat(4))],
  ])('%s', (_, password) => {
    expect(passwordFault(password)).toBeUndefined()
  })
})

test('length is counted in characters as people see them in code, not in bytes', () => {
  expect(passwordFault('🦊🌋🧭🪁🥁🫖🧄🛶🪡🎏🧲')).toBe('too-short')
  expect(passwordFault('xK3 plover9')).toBe('too-short')
  expect(passwordFault('plover brick '.repeat(100))).toBe('too-long')
  expect(MAX_PASSWORD).toBeGreaterThanOrEqual(64)
})

test('a password that is little more than the person’s own name or address is refused', () => {
  expect(passwordFault('OksanaKovalenko7', ['oksana.kovalenko@example.org'])).toBe('about-you')
  expect(passwordFault('Kovalenko likes plovers', ['oksana.kovalenko@example.org'])).toBeUndefined()
})

test('whatever is typed is answered without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (password) => {
      passwordFault(password, [password])
    }),
    { numRuns: 40 },
  )
})

test.each(['a', '1', 'ab', 'ab1!', 'password', ' ', '!', 'aB'])(
  '%j over and over is answered at once',
  (piece) => {
    const began = performance.now()
    passwordFault(`${piece.repeat(1000).slice(0, 990)}x`, [piece.repeat(80)])
    expect(performance.now() - began).toBeLessThan(500)
  },
)
