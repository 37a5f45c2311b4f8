import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import NextAuth from 'next-auth'
import { env } from '@/lib/env/env'
import { authOptions, type Visit } from './options'

type Credentials = { readonly email: string; readonly password: string }
type Handler = (req: unknown, res: unknown, options: unknown) => Promise<void>

// A CommonJS module: depending on who bundles, its default export is the module or stands inside it.
const nextAuth = (
  typeof NextAuth === 'function' ? NextAuth : (NextAuth as { default: unknown }).default
) as Handler

/**
 * Lets NextAuth check credentials. Answers with the Set-Cookie lines that begin a session, or null when they do
 * not hold. It is asked as a function and gets only what it needs, so that no header, stale cookie or return
 * address of a browser can lead it astray; the door has checked the Origin, hence the token pair made here.
 */
export async function askNextAuth({ email, password }: Credentials, visit: Visit): Promise<string[] | null> {
  const options = authOptions(visit)
  const csrf = csrfPair()
  const answer = recorder()
  await nextAuth(
    {
      method: 'POST',
      query: { nextauth: ['callback', 'credentials'] },
      body: { email, password, csrfToken: csrf.token, json: 'true' },
      cookies: { [csrfCookieName()]: csrf.cookie },
      headers: {},
    },
    answer.response,
    options,
  )
  const name = options.cookies?.sessionToken?.name
  const lines = answer.cookies().filter((line) => line.startsWith(`${name}=`))
  return lines.length > 0 ? lines : null
}

// The names and the hash are NextAuth's: next-auth/core/lib/cookie.js and csrf-token.js.
function csrfCookieName(): string {
  return `${env().publicOrigin?.startsWith('https://') ? '__Host-' : ''}next-auth.csrf-token`
}

function csrfPair(): { token: string; cookie: string } {
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${env().secret}`).digest('hex')
  return { token, cookie: `${token}|${hash}` }
}

/** The few methods of a Node response that NextAuth calls, keeping only what it sets. */
function recorder() {
  const headers = new Map<string, string | string[]>()
  const response = {
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => void headers.set(name.toLowerCase(), value),
    status: () => response,
    json: () => {},
    send: () => {},
    end: () => {},
  }
  return { response, cookies: () => [headers.get('set-cookie') ?? []].flat() }
}
