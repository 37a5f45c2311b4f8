import { beforeEach, describe, expect, test, vi } from 'vitest'
import { hashPassword } from '@/lib/auth/password-hash'
import { sessionOfToken } from '@/lib/auth/session'
import { fromOwnPage, signedIn } from '@/lib/auth/test-request'
import { db } from '@/lib/db/client'
import { sessionRoute, signInRoute, signOutRoute } from './auth-routes'

vi.mock('next/headers', async () => (await import('@/lib/auth/test-request')).nextHeaders)

const PASSWORD = 'gravel otter lantern'
const own = { origin: 'http://localhost:3000', host: 'localhost:3000' }
const passwordHash = await hashPassword(PASSWORD)
let email: string
let serial = 0

beforeEach(async () => {
  serial += 1
  email = `route-${serial}@test.example`
  await db.user.create({ data: { email, name: 'R', role: 'editor', passwordHash } })
  fromOwnPage()
})

// Each test from an address of its own, as the server would note it.
function post(fields: Record<string, string>, headers: Record<string, string> = own): Request {
  return new Request('http://localhost:3000/api/auth/callback/credentials', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'x-proviso-peer': `10.0.0.${serial}`, ...headers },
  })
}
const tokenIn = (response: Response) =>
  /proviso-session=([^;]+);/.exec(response.headers.get('set-cookie') ?? '')?.[1]

test('the right password leads to the desk with one session cookie and its rules', async () => {
  const response = await signInRoute(post({ email, password: PASSWORD }))
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/desk')
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith('proviso-session='))
  expect(cookie).toMatch(/; Path=\/;/)
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; SameSite=Lax/)
  expect(await sessionOfToken(tokenIn(response) as string, new Date())).toMatchObject({
    actor: { role: 'editor' },
  })
})

test('where it leads afterwards is on this site', async () => {
  const to = async (callbackUrl: string) =>
    (await signInRoute(post({ email, password: PASSWORD, callbackUrl }))).headers.get('location')
  expect(await to('/desk/review?at=2')).toBe('/desk/review?at=2')
  expect(await to('https://evil.example/desk')).toBe('/desk')
  expect(await to('//evil.example')).toBe('/desk')
})

test('unknown, wrong and locked are one and the same answer', async () => {
  const answers = [
    await signInRoute(post({ email, password: 'wrong', json: 'true' })),
    await signInRoute(post({ email: `un${email}`, password: PASSWORD, json: 'true' })),
    await signInRoute(post({ json: 'true' })),
  ]
  const told = await Promise.all(answers.map(async (answer) => [answer.status, await answer.json()]))
  const wrong = { ok: false, url: '/sign-in?error=CredentialsSignin&callbackUrl=%2Fdesk' }
  expect(told).toEqual([401, 401, 401].map((status) => [status, wrong]))
})

test('after a wrong try the form gets the address back, and the password never', async () => {
  const response = await signInRoute(post({ email, password: 'wrong otter lantern' }))
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toMatch(/^\/sign-in\?error=CredentialsSignin/)
  const cookies = response.headers.getSetCookie().join()
  expect(cookies).toContain(encodeURIComponent(email))
  expect(cookies).toMatch(/Path=\/sign-in; HttpOnly/)
  expect(cookies).not.toContain('otter')
})

test('a session the browser brought along is not taken over, it ends', async () => {
  const planted = await signedIn('editor')
  fromOwnPage(planted.token)
  const response = await signInRoute(post({ email, password: PASSWORD }))
  expect(tokenIn(response)).not.toBe(planted.token)
  expect(await sessionOfToken(planted.token, new Date())).toBeNull()
})

test('the 21st try of a minute from one address is refused, whatever it claims to be', async () => {
  for (let at = 0; at < 20; at += 1) {
    const spoofed = { ...own, 'x-forwarded-for': `9.9.9.${at}` }
    expect(
      (await signInRoute(post({ email: `e${at}${email}`, password: 'x', json: 'true' }, spoofed))).status,
    ).toBe(401)
  }
  const last = await signInRoute(post({ email, password: PASSWORD, json: 'true' }))
  expect(last.status).toBe(429)
  expect(last.headers.get('set-cookie')).not.toContain('proviso-session')
  serial += 1
  expect((await signInRoute(post({ email, password: PASSWORD }))).headers.get('location')).toBe('/desk')
})

describe('from elsewhere', () => {
  test.each([
    ['without an Origin', { host: 'localhost:3000' }],
    ['with another one', { ...own, origin: 'https://evil.example' }],
    ['with null', { ...own, origin: 'null' }],
    [
      'with a forged forwarded host',
      { ...own, origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
  ])('%s nobody signs in or out', async (_, headers: Record<string, string>) => {
    const sessions = await db.session.count()
    const { token } = await signedIn('editor')
    expect((await signInRoute(post({ email, password: PASSWORD }, headers))).status).toBe(403)
    fromOwnPage(token)
    expect((await signOutRoute(post({}, headers))).status).toBe(403)
    expect(await sessionOfToken(token, new Date())).not.toBeNull()
    expect(await db.session.count()).toBe(sessions + 1)
  })
})

test('a body that is no form is refused', async () => {
  const request = (body: string, type: string) =>
    new Request('http://localhost:3000/', { method: 'POST', body, headers: { ...own, 'content-type': type } })
  expect((await signInRoute(request('email=a', 'text/plain'))).status).toBe(415)
  expect((await signInRoute(request('{', 'application/json'))).status).toBe(400)
  expect((await signInRoute(request('a'.repeat(20_000), 'application/json'))).status).toBe(413)
})

describe('signing out', () => {
  test('ends the session for copied cookies too and clears what the browser keeps', async () => {
    const { token } = await signedIn('editor')
    fromOwnPage(token)
    const response = await signOutRoute(post({}))
    expect(response.status).toBe(303)
    expect(response.headers.get('clear-site-data')).toContain('"storage"')
    expect(response.headers.get('set-cookie')).toMatch(/^proviso-session=; Max-Age=0/)
    expect(await sessionOfToken(token, new Date())).toBeNull()
    expect(await (await sessionRoute()).json()).toEqual({})
  })

  test('does no harm where nobody is signed in', async () => {
    expect((await signOutRoute(post({}))).status).toBe(303)
  })
})

test('who is signed in is told to themselves alone, and no more than name and role', async () => {
  fromOwnPage((await signedIn('admin')).token)
  const response = await sessionRoute()
  expect(await response.json()).toEqual({ user: { name: 'Test admin', role: 'admin' } })
  expect(response.headers.get('cache-control')).toBe('private, no-store')
})
