import fc from 'fast-check'
import { EncryptJWT, SignJWT, UnsecuredJWT } from 'jose'
import { encode } from 'next-auth/jwt'
import { beforeEach, describe, expect, test, vi } from 'vitest'

const SECRET = 'k3v9Qx7TzLw2Rb8Nf5Hy1Jd6Mg4Pc0Sa-for-unit-tests'
const claim = { sessionId: '0190f5a4-5d3c-7b7e-8f6a-0123456789ab', epoch: 2 }

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('NEXTAUTH_SECRET', SECRET)
})
const token = () => import('./session-token')

test('a token says what was put into it', async () => {
  const { decodeSessionToken, encodeSessionToken } = await token()
  expect(await decodeSessionToken(await encodeSessionToken(claim))).toEqual(claim)
})

describe('anything else is nobody', () => {
  const bytes = new TextEncoder().encode(SECRET)
  const forged: [string, () => Promise<string>][] = [
    ['an expired one', () => encode({ token: claim, secret: SECRET, maxAge: -60 })],
    ['one of another secret', () => encode({ token: claim, secret: `${SECRET}!` })],
    ['one without algorithm', async () => new UnsecuredJWT(claim).encode()],
    ['a signed one', () => new SignJWT(claim).setProtectedHeader({ alg: 'HS256' }).sign(bytes)],
    [
      'one encrypted with the secret itself',
      () =>
        new EncryptJWT(claim).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(bytes.slice(0, 32)),
    ],
    ['a session that is no id', () => encode({ token: { ...claim, sessionId: "' OR 1=1" }, secret: SECRET })],
    ['an epoch that is no number', () => encode({ token: { ...claim, epoch: '2' }, secret: SECRET })],
    ['one of another purpose', () => encode({ token: { sub: 'someone', role: 'admin' }, secret: SECRET })],
    ['nothing', async () => ''],
  ]
  test.each(forged)('%s', async (_, forge) => {
    expect(await (await token()).decodeSessionToken(await forge())).toBeNull()
  })

  test('any text', async () => {
    const { decodeSessionToken } = await token()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await decodeSessionToken(text)).toBeNull()
      }),
    )
  })

  test('a good one with any one character changed', async () => {
    const { decodeSessionToken, encodeSessionToken } = await token()
    const good = await encodeSessionToken(claim)
    const last = good.length - 2 // the very last one may carry bits that do not count
    await fc.assert(
      fc.asyncProperty(fc.nat(last), fc.constantFrom('A', 'z', '_', '.', ' '), async (at, letter) => {
        fc.pre(good[at] !== letter)
        const altered = good.slice(0, at) + letter + good.slice(at + 1)
        expect(await decodeSessionToken(altered)).toBeNull()
      }),
    )
  })
})
