import { describe, expect, test } from 'vitest'
import { isOwnOrigin } from './origin'

const local = { publicOrigin: undefined, trustedProxies: 0 }
const behindProxy = { publicOrigin: 'https://proviso.example', trustedProxies: 1 }

describe('ours', () => {
  test.each([
    [
      'the host that was asked',
      { origin: 'http://localhost:3000', host: 'localhost:3000', forwardedHost: null },
      local,
    ],
    [
      'whatever the port',
      { origin: 'http://127.0.0.1:3417', host: '127.0.0.1:3417', forwardedHost: null },
      local,
    ],
    [
      'the public origin, whatever host the proxy asks',
      { origin: 'https://proviso.example', host: 'app:3000', forwardedHost: null },
      behindProxy,
    ],
    [
      'what a trusted proxy passes on',
      { origin: 'https://other.example', host: 'app:3000', forwardedHost: 'other.example' },
      behindProxy,
    ],
  ])('%s', (_, facts, site) => {
    expect(isOwnOrigin(facts, site)).toBe(true)
  })
})

describe('not ours', () => {
  const host = 'localhost:3000'
  test.each([
    ['none', null],
    ['empty', ''],
    ['null', 'null'],
    ['another site', 'https://evil.example'],
    ['another port', 'http://localhost:3001'],
    ['with a path', 'http://localhost:3000/'],
    ['with a name in front', 'http://evil@localhost:3000'],
    ['another scheme', 'file://localhost:3000'],
    ['a host that only begins the same', 'http://localhost:3000.evil.example'],
  ])('%s', (_, origin) => {
    expect(isOwnOrigin({ origin, host, forwardedHost: null }, local)).toBe(false)
  })

  test('a forwarded host that no trusted proxy wrote', () => {
    const forged = { origin: 'https://evil.example', host, forwardedHost: 'evil.example' }
    expect(isOwnOrigin(forged, local)).toBe(false)
  })
})
