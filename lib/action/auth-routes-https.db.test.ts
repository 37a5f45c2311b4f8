import { beforeEach, expect, test, vi } from 'vitest'
import { hashPassword } from '@/lib/auth/password-hash'
import { db } from '@/lib/db/client'
import { signInRoute, signOutRoute } from './auth-routes'

vi.hoisted(() => {
  process.env.PROVISO_URL = 'https://proviso.example'
})
vi.mock('next/headers', async () => (await import('@/lib/auth/test-request')).nextHeaders)

const email = 'https@test.example'
const password = 'gravel otter lantern'
await db.user.create({
  data: { email, name: 'H', role: 'editor', passwordHash: await hashPassword(password) },
})

// The proxy speaks https to the outside and plain http, under another name, to us.
const post = (fields: Record<string, string>) =>
  new Request('http://app:3000/api/auth/callback/credentials', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'https://proviso.example', host: 'app:3000' },
  })

beforeEach(async () => (await import('@/lib/auth/test-request')).fromOwnPage())

test('under https the session’s cookie is bound to this host and to https', async () => {
  const response = await signInRoute(post({ email, password }))
  expect(response.headers.get('location')).toBe('/desk')
  const [cookie, kept] = response.headers.getSetCookie() as [string, string]
  expect(cookie).toMatch(
    /^__Host-proviso-session=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
  )
  expect(kept).toMatch(/; Secure$/)
})

test('signing out takes that very cookie away', async () => {
  const response = await signOutRoute(post({}))
  expect(response.headers.getSetCookie()).toEqual([
    '__Host-proviso-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure',
  ])
})
