import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { env } from '@/lib/env/env'
import { log } from '@/lib/log/log'
import { signIn } from './commands'
import { sessionCookie } from './session-cookie'
import { ABSOLUTE_LIFE_MS, type SessionClaim } from './session-standing'

/** What the browser tells beside the form's own fields. */
export type Visit = { readonly userAgent: string; readonly replaces: string | undefined }

/**
 * NextAuth's part: it takes the form, asks `signIn`, and puts the session's number and epoch, nothing else,
 * into an encrypted token. Whether a session stands is never its business: see `session.ts`.
 */
export function authOptions(visit: Visit): NextAuthOptions {
  const cookie = sessionCookie(env().publicOrigin)
  return {
    secret: env().secret,
    session: { strategy: 'jwt', maxAge: ABSOLUTE_LIFE_MS / 1000 },
    jwt: { maxAge: ABSOLUTE_LIFE_MS / 1000 },
    useSecureCookies: cookie.options.secure,
    cookies: { sessionToken: cookie },
    providers: [
      {
        id: 'credentials',
        type: 'credentials',
        name: 'E-mail and password',
        credentials: { email: {}, password: {} },
        authorize: async (form) => {
          const outcome = await signIn('nobody', {
            email: form?.email ?? '',
            password: form?.password ?? '',
            ...visit,
          })
          return outcome.ok ? { id: outcome.value.userId, claim: outcome.value } : null
        },
      },
    ],
    callbacks: {
      jwt: ({ user }) => {
        const { sessionId, epoch } = (user as unknown as { claim: SessionClaim }).claim
        return { sessionId, epoch }
      },
    },
    logger: {
      error: (code, err) => log().error({ event: 'sign-in.broke', code, err }, 'signing in broke'),
      warn: (code) => log().debug({ event: 'sign-in.warning', code }, 'NextAuth warns'),
      debug: () => {},
    },
  }
}
