import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import type { Actor, Role } from './model'
import { sessionCookie } from './session-cookie'
import { ABSOLUTE_LIFE_MS, type SessionClaim } from './session-standing'
import { encodeSessionToken } from './session-token'

const OWN_ORIGIN = 'http://localhost:3000'

let headersNow = new Headers()
const jar = new Map<string, string>()

/**
 * Stands in for `next/headers`, which only answers inside Next's own server:
 * `vi.mock('next/headers', async () => (await import('@/lib/auth/test-request')).nextHeaders)`.
 */
export const nextHeaders = {
  headers: async () => headersNow,
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) as string } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
    delete: (name: string) => void jar.delete(name),
  }),
}

/** The next calls come from a page of this site, with this session token or signed out. */
export function fromOwnPage(token?: string, more: Readonly<Record<string, string>> = {}): void {
  headersNow = new Headers({ origin: OWN_ORIGIN, host: 'localhost:3000', ...more })
  jar.clear()
  if (token) jar.set(sessionCookie(undefined).name, token)
}

/** The session token the browser holds now. */
export function heldToken(): string | undefined {
  return jar.get(sessionCookie(undefined).name)
}

export type SignedIn<R extends Role> = { actor: Actor<R>; token: string; claim: SessionClaim }

/** A new user of this role with an open session. */
export async function signedIn<R extends Role>(role: R, openedAt = new Date()): Promise<SignedIn<R>> {
  const user = await db.user.create({
    data: { email: `${randomUUID()}@test.example`, name: `Test ${role}`, role },
    select: { id: true, name: true, epoch: true },
  })
  const session = await db.session.create({
    data: {
      userId: user.id,
      epoch: user.epoch,
      createdAt: openedAt,
      lastSeenAt: openedAt,
      expiresAt: new Date(openedAt.getTime() + ABSOLUTE_LIFE_MS),
    },
  })
  const claim = { sessionId: session.id, epoch: session.epoch }
  const actor = { id: user.id, name: user.name, role } as Actor<R>
  return { actor, token: await encodeSessionToken(claim), claim }
}
