import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/env/env'
import { sessionCookie } from './session-cookie'
import { ABSOLUTE_LIFE_MS, type SessionClaim } from './session-standing'
import { encodeSessionToken } from './session-token'

/** Gives the browser of this request another session in place of the one it had. */
export async function keepSession(claim: SessionClaim): Promise<void> {
  const { name, options } = sessionCookie(env().publicOrigin)
  const token = await encodeSessionToken(claim)
  ;(await cookies()).set(name, token, { ...options, maxAge: ABSOLUTE_LIFE_MS / 1000 })
}
