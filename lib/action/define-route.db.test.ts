import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { fromOwnPage, signedIn } from '@/lib/auth/test-request'
import { fail, ok } from '@/lib/result/result'
import { defineRoute } from './define-route'

vi.mock('next/headers', async () => (await import('@/lib/auth/test-request')).nextHeaders)

const editor = await signedIn('editor')
const own = { origin: 'http://localhost:3000', host: 'localhost:3000' }
const input = z.strictObject({ name: z.string(), id: z.string() })
const context = { params: Promise.resolve({ id: 'from-address' }) }

function door(as: 'anyone' | 'editor' | 'admin' = 'editor', maxBytes?: number) {
  const run = vi.fn(async (_: unknown, asked: unknown) => ok(asked))
  return { run, call: defineRoute({ as, input, run, maxBytes }) }
}
const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request('http://localhost:3000/x', { method: 'POST', body, headers: { ...own, ...headers } })
const json = (value: unknown) => post(JSON.stringify(value), { 'content-type': 'application/json' })

beforeEach(() => fromOwnPage(editor.token))

describe('what is asked', () => {
  const asked = { name: 'a', id: 'from-address' }
  test.each([
    ['a JSON body', () => json({ name: 'a' })],
    ['a form', () => post(new URLSearchParams({ name: 'a' }))],
    [
      'a form with files',
      () => {
        const form = new FormData()
        form.set('name', 'a')
        return post(form)
      },
    ],
    ['the query of a read, which needs no Origin', () => new Request('http://localhost:3000/x?name=a')],
    ['a parameter of the address over one of the body', () => json({ name: 'a', id: 'from-body' })],
  ])('%s', async (_, request) => {
    const response = await door().call(request(), context)
    expect(await response.json()).toEqual(ok(asked))
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('what is refused, and with which status', () => {
  const bomb = `{"name":${'['.repeat(100_000)}`
  test.each([
    ['another media type', () => post('{"name":"a"}', { 'content-type': 'text/plain' }), 415, 'media-type'],
    ['JSON that is none', () => post('{', { 'content-type': 'application/json' }), 400, 'malformed'],
    [
      'JSON that nests without end',
      () => post(bomb, { 'content-type': 'application/json' }),
      400,
      'malformed',
    ],
    ['a list instead of an object', () => json([1]), 400, 'malformed'],
    [
      'a prototype',
      () => post('{"__proto__":{"name":"a"}}', { 'content-type': 'application/json' }),
      400,
      'invalid',
    ],
    ['a field nobody asked for', () => json({ name: 'a', role: 'admin' }), 400, 'invalid'],
    ['a missing field', () => json({}), 400, 'invalid'],
    ['another site', () => post('{}', { origin: 'https://evil.example' }), 403, 'foreign-origin'],
  ])('%s', async (_, request, status, reason) => {
    const { call, run } = door()
    const response = await call(request(), context)
    expect([response.status, await response.json()]).toMatchObject([status, { ok: false, reason }])
    expect(run).not.toHaveBeenCalled()
  })

  test('a body over the limit, also one that does not say its length', async () => {
    const endless = new ReadableStream<Uint8Array>({ pull: (to) => to.enqueue(new Uint8Array(64 * 1024)) })
    const streamed = new Request('http://localhost:3000/x', {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { ...own, 'content-type': 'application/json' },
    } as RequestInit)
    expect((await door('editor', 100_000).call(streamed, context)).status).toBe(413)
    expect((await door('editor', 10).call(json({ name: 'a'.repeat(20) }), context)).status).toBe(413)
  })

  test('whoever is signed out, or of too low a role', async () => {
    expect((await door('admin').call(json({ name: 'a' }), context)).status).toBe(403)
    fromOwnPage()
    expect((await door().call(json({ name: 'a' }), context)).status).toBe(401)
  })

  test('a command’s own outcome', async () => {
    const call = defineRoute({ as: 'editor', input, run: async () => fail('duplicate', { of: 'x' }) })
    const response = await call(json({ name: 'a' }), context)
    expect([response.status, await response.json()]).toEqual([409, fail('duplicate', { of: 'x' })])
  })

  test('too many calls, with how long to wait', async () => {
    const limit = { points: 1, seconds: 30 }
    const call = defineRoute({ as: 'editor', input, limit, run: async () => ok(null) })
    expect((await call(json({ name: 'a' }), context)).status).toBe(200)
    const response = await call(json({ name: 'a' }), context)
    expect(response.status).toBe(429)
    const seconds = Number(response.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(30)
  })

  test('a bug, without its message', async () => {
    const call = defineRoute({
      as: 'editor',
      input,
      run: async () => {
        throw new Error('password=hunter2')
      },
    })
    const response = await call(json({ name: 'a' }), context)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('hunter2')
  })
})

test('what only some may read is kept by nobody in between, what all may read can be', async () => {
  const answer = async () => new Response('x', { headers: { 'cache-control': 'public, max-age=60' } })
  const read = () => new Request('http://localhost:3000/x?name=a')
  const asEditor = await defineRoute({ as: 'editor', input, run: answer })(read(), context)
  expect(asEditor.headers.get('cache-control')).toBe('private, no-store')
  fromOwnPage()
  const asAnyone = await defineRoute({ as: 'anyone', input, run: answer })(read(), context)
  expect(asAnyone.headers.get('cache-control')).toBe('public, max-age=60')
})
