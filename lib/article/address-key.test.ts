import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressHost, addressKey } from './address-key'

it.each([
  ['the plain one', 'https://paper.example/world/talks'],
  ['http', 'http://paper.example/world/talks'],
  ['www', 'https://www.paper.example/world/talks'],
  ['a closing slash', 'https://paper.example/world/talks/'],
  ['the default port', 'https://paper.example:443/world/talks'],
  ['capitals in the host', 'HTTPS://Paper.Example/world/talks'],
  ['a fragment', 'https://paper.example/world/talks#comments'],
  ['campaigns', 'https://paper.example/world/talks?utm_source=a&utm_medium=b&fbclid=c&CMP=d'],
  ['the light form', 'https://amp.paper.example/world/talks'],
  ['the light form by its path', 'https://paper.example/world/talks/amp/'],
  ['the light form by its query', 'https://paper.example/world/talks?amp=1'],
  ['a copy of the light form', 'https://www.google.com/amp/s/www.paper.example/world/talks'],
  ['another copy of it', 'https://paper-example.cdn.ampproject.org/c/s/paper.example/world/talks'],
  ['escapes that need none', 'https://paper.example/world/%74alks'],
  ['white space around', '  https://paper.example/world/talks\n'],
])('one page: %s', (_what, address) => {
  expect(addressKey(address)).toBe('paper.example/world/talks')
})

it.each([
  ['another path', 'https://paper.example/world/talks-2'],
  ['letter case of the path', 'https://paper.example/world/Talks'],
  ['a parameter that chooses the page', 'https://paper.example/world/talks?id=7'],
  ['another port', 'https://paper.example:8080/world/talks'],
  ['another part of the site', 'https://live.paper.example/world/talks'],
])('another page: %s', (_what, address) => {
  expect(addressKey(address)).not.toBe('paper.example/world/talks')
})

it('leaves a page alone that is only called so', () => {
  expect(addressKey('https://paper.example/amp')).toBe('paper.example/amp')
  expect(addressKey('https://www.example')).toBe('www.example')
  expect(addressKey('https://paper.example/story.amp.html')).toBe('paper.example/story.html')
})

it('does not mind the order of a query', () => {
  expect(addressKey('https://paper.example/?b=2&utm_x=1&a=1')).toBe('paper.example?a=1&b=2')
  expect(addressKey('https://paper.example/?a=1&b=2')).toBe('paper.example?a=1&b=2')
})

it.each(['', 'paper.example/a', 'mailto:a@paper.example', 'file:///etc/hosts', 'javascript:alert(1)'])(
  'has no key for %j',
  (address) => {
    expect(addressKey(address)).toBeNull()
    expect(addressHost(address)).toBeNull()
  },
)

it('gives a key again for its own key, whatever the address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const key = addressKey(address)
      expect(key).not.toBeNull()
      expect(addressKey(`https://${key}`)).toBe(key)
    }),
  )
})
