import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import * as z from 'zod'
import { env } from '@/lib/env/env'
import { ABSOLUTE_LIFE_MS, type SessionClaim } from './session-standing'

const claim = z.object({ sessionId: z.uuid(), epoch: z.int().min(0) })

/** The encrypted token that a browser keeps. It names a session and proves nothing beyond that. */
export function encodeSessionToken({ sessionId, epoch }: SessionClaim): Promise<string> {
  return encode({ token: { sessionId, epoch }, secret: env().secret, maxAge: ABSOLUTE_LIFE_MS / 1000 })
}

/** Reads a token; null when it is not ours, altered, expired or claims something else. Never throws for it. */
export async function decodeSessionToken(token: string): Promise<SessionClaim | null> {
  const secret = env().secret
  try {
    const read = claim.safeParse(await decode({ token, secret }))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
