import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AFTER_SIGN_IN, safeCallback } from './callback-url'

test.each([
  '//evil.example',
  'https://evil.example',
  'http:evil.example',
  'javascript:alert(1)',
  '\\\\evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '%2f%2fevil.example',
  '/%2fevil.example',
  '/%5cevil.example',
  '/./..//evil.example',
  '//[::1]/',
  '/sign-in?callbackUrl=/desk',
  '/api/auth/signout',
  'desk',
  '',
  null,
  undefined,
  `/${'a'.repeat(3000)}`,
])('%j leads to the desk', (wanted) => {
  expect(safeCallback(wanted)).toBe(AFTER_SIGN_IN)
})

test.each(['/desk/articles/a-talk?version=2', '/', '/points/7-nato-membership', '/desk/../desk/review'])(
  '%s stays',
  (wanted) => {
    expect(safeCallback(wanted)).toBe(
      new URL(wanted, 'http://a').pathname + new URL(wanted, 'http://a').search,
    )
  },
)

test('wherever it leads, it is on the site that asked', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '%2f',
    '%5c',
    '..',
    '.',
    ':',
    '@',
    'evil.example',
    'a',
    '?',
    '#',
    '\t',
    'https:',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const to = new URL(safeCallback(parts.join('')), 'https://ours.example')
      expect(to.origin).toBe('https://ours.example')
      expect(to.pathname.startsWith('//')).toBe(false)
    }),
    { numRuns: 2000 },
  )
})
