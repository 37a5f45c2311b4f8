import { expect, test } from 'vitest'
import { sessionCookie } from './session-cookie'

const common = { httpOnly: true, sameSite: 'lax', path: '/' }

test('over https the cookie is bound to this host and to https', () => {
  expect(sessionCookie('https://proviso.example')).toEqual({
    name: '__Host-proviso-session',
    options: { ...common, secure: true },
  })
})

test.each([undefined, 'http://localhost:3000'])(
  'on %s it has a plain name, so that browsers keep it',
  (origin) => {
    expect(sessionCookie(origin)).toEqual({ name: 'proviso-session', options: { ...common, secure: false } })
  },
)
