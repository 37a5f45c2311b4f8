import { expect, test } from 'vitest'
import { deskPolicy } from './content-policy'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part] as const))

test('only scripts with this request’s nonce run', () => {
  const policy = directives(deskPolicy('bm9uY2U='))
  expect(policy.get('script-src')).toBe("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'")
  for (const none of ['object-src', 'base-uri', 'frame-ancestors'])
    expect(policy.get(none)).toBe(`${none} 'none'`)
})

test('eval is for development alone', () => {
  expect(deskPolicy('a')).not.toContain('eval')
  expect(deskPolicy('a', true)).toContain("'unsafe-eval'")
})

test('what others wrote runs nothing, loads nothing and has no origin', () => {
  const policy = directives(deskPolicy('a', true, 'foreign'))
  expect(policy.get('sandbox')).not.toMatch(/allow-(scripts|same-origin|forms|popups)/)
  expect(policy.get('default-src')).toBe("default-src 'none'")
  expect([...policy.keys()].filter((name) => /script|img|font|connect|frame-src/.test(name ?? ''))).toEqual(
    [],
  )
  expect(policy.get('frame-ancestors')).toBe("frame-ancestors 'self'")
})
