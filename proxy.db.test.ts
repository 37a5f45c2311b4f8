import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { closePointer } from '@/lib/edition/pointer'
import { editionDesk, newFurniture, publish } from '@/lib/newsroom/test-edition'
import { approved, value } from '@/lib/newsroom/test-statement'
import { proxy } from './proxy'

beforeAll(async () => {
  const desk = await editionDesk()
  for (const wording of ['The first sentence.', 'The second sentence.']) {
    const { revisionId } = await approved(desk, { fields: { wording } })
    await value(publish(desk.publisher, { choose: [revisionId], furniture: await newFurniture() }))
  }
})
afterAll(closePointer)

const visit = (path: string, init: ConstructorParameters<typeof NextRequest>[1] = {}) =>
  proxy(new NextRequest(new URL(path, 'http://localhost:3000'), init))
const rewritten = (response: Response) =>
  new URL(response.headers.get('x-middleware-rewrite') ?? 'http://none/none').pathname
const passed = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`)

describe('readers', () => {
  test('are led to the latest edition by short addresses', async () => {
    expect(rewritten(await visit('/'))).toBe('/latest/2')
    expect(rewritten(await visit('/points/1-p1'))).toBe('/latest/2/points/1-p1')
  })

  test('find a superseded edition, which search engines do not index', async () => {
    const response = await visit('/editions/1/points/1-p1')
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(response.headers.get('link')).toBe('</points/1-p1>; rel="canonical"')
    expect((await visit('/editions/2/points/1-p1')).headers.get('x-robots-tag')).toBeNull()
  })

  test.each(['/points/99-x', '/editions/3', '/editions/3/points/1-p1', '/nothing', '/%64esk', '/latest/x'])(
    '%s is nowhere, and never reaches a page of an edition',
    async (path) => {
      expect(rewritten(await visit(path))).toBe('/not-here')
    },
  )

  test('are sent on from another name of a page, within this site', async () => {
    const response = await visit('/points/1?x=1', { headers: { 'x-forwarded-host': 'evil.example' } })
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toBe('http://localhost:3000/points/1-p1')
    expect((await visit('/latest/2/points/1-p1')).headers.get('location')).toBe(
      'http://localhost:3000/points/1-p1',
    )
  })

  test('only read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await visit('/', { method })).status).toBe(405)
  })

  test('get no policy from here: a kept page brings its own', async () => {
    expect((await visit('/')).headers.get('content-security-policy')).toBeNull()
  })
})

describe('pages made for one request', () => {
  const signedIn = { cookie: `${sessionCookie(undefined).name}=something` }

  test('have a fresh nonce, and none that a visitor sent', async () => {
    const headers = { ...signedIn, 'x-nonce': 'mine', 'content-security-policy': "script-src 'nonce-mine'" }
    const [a, b] = [await visit('/desk', { headers }), await visit('/desk', { headers })]
    const policy = a.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/'nonce-[A-Za-z0-9+/=]{24}'/)
    expect(policy).not.toBe(b.headers.get('content-security-policy'))
    expect(passed(a, 'content-security-policy')).toBe(policy)
    expect(passed(a, 'x-nonce')).not.toBe('mine')
  })

  test('of the desk are kept nowhere, and the signed out are sent to sign in and back', async () => {
    expect((await visit('/desk/articles', { headers: signedIn })).headers.get('cache-control')).toBe(
      'private, no-store',
    )
    expect((await visit('/desk/articles?x=1')).headers.get('location')).toBe(
      'http://localhost:3000/sign-in?callbackUrl=%2Fdesk%2Farticles%3Fx%3D1',
    )
  })

  test('an action of somebody signed out reaches its door, which says so', async () => {
    const response = await visit('/desk/articles', { method: 'POST' })
    expect(response.headers.get('x-middleware-next')).toBe('1')
  })

  test('on an edition’s own pages, what a visitor sends to pose as us is dropped', async () => {
    const headers = { 'x-nonce': 'mine', 'x-proviso-path': '/evil', 'content-security-policy': 'x' }
    const response = await visit('/points/1-p1', { headers })
    const kept = (response.headers.get('x-middleware-override-headers') ?? '').split(',')
    for (const name of Object.keys(headers)) expect(kept).not.toContain(name)
  })
})
