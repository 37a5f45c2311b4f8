import { describe, expect, test } from 'vitest'
import { EnvError, parseEnv } from './env'
import { secretFault } from './secret-fault.mjs'

const good = { NODE_ENV: 'production', NEXTAUTH_SECRET: 'k3v9Qx7TzLw2Rb8Nf5Hy1Jd6Mg4Pc0Sa' }

describe('the session secret', () => {
  test.each([
    ['a missing one', undefined, 'is not set'],
    ['a short one', 'k3v9Qx7TzLw2', 'is shorter than 32'],
    ['one from a tutorial', 'changeme-changeme-changeme-changeme-0', 'well-known'],
    ['one letter many times', 'a'.repeat(64), 'well-known'],
  ])('%s is refused', (_, secret, why) => {
    expect(secretFault(secret)).toContain(why)
  })

  test('a random one will do', () => {
    expect(secretFault(good.NEXTAUTH_SECRET)).toBeUndefined()
  })

  test.each(['NEXTAUTH_SECRET', 'DATABASE_URL'])('%s is demanded before the first request', (name) => {
    const all = { ...good, DATABASE_URL: 'postgresql://web@127.0.0.1/proviso' }
    expect(() => parseEnv(all).demand()).not.toThrow()
    expect(() => parseEnv({ ...all, [name]: '' }).demand()).toThrow(new RegExp(`^${name} `))
  })

  test('is demanded only when it is used, and the variable is named', () => {
    const env = parseEnv({ NODE_ENV: 'production' })
    expect(() => env.secret).toThrow(/^NEXTAUTH_SECRET is not set/)
  })
})

describe('malformed variables', () => {
  test.each([
    ['PROVISO_TRUSTED_PROXIES', 'two'],
    ['PROVISO_TRUSTED_PROXIES', '-1'],
    ['PROVISO_URL', 'proviso.example.org'],
    ['PROVISO_URL', 'ftp://proviso.example.org'],
    ['DATABASE_URL', 'mysql://localhost/proviso'],
    ['LOG_LEVEL', 'loud'],
    ['PORT', '70000'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(() => parseEnv({ ...good, [name]: value })).toThrow(EnvError)
    expect(() => parseEnv({ ...good, [name]: value })).toThrow(new RegExp(`^${name} `))
  })

  test('an empty variable counts as not set', () => {
    expect(parseEnv({ ...good, PORT: '', PROVISO_URL: '' })).toMatchObject({
      port: undefined,
      publicOrigin: undefined,
    })
  })
})

test('the owner is the application’s own address unless another is named', () => {
  const DATABASE_URL = 'postgresql://web@127.0.0.1/proviso'
  const DATABASE_OWNER_URL = 'postgresql://owner@127.0.0.1/proviso'
  expect(parseEnv({ DATABASE_URL }).databaseOwnerUrl).toBe(DATABASE_URL)
  expect(parseEnv({ DATABASE_URL, DATABASE_OWNER_URL }).databaseOwnerUrl).toBe(DATABASE_OWNER_URL)
})

test('the public origin loses path and trailing slash', () => {
  expect(parseEnv({ PROVISO_URL: 'https://proviso.example.org/desk/' }).publicOrigin).toBe(
    'https://proviso.example.org',
  )
})
