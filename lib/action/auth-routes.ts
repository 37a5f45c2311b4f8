import 'server-only'
import { askNextAuth } from '@/lib/auth/ask-next-auth'
import { safeCallback } from '@/lib/auth/callback-url'
import { endSession } from '@/lib/auth/commands'
import { keepEmailLine } from '@/lib/auth/kept-email'
import { signInForm } from '@/lib/auth/schema'
import { currentSession } from '@/lib/auth/session'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { env } from '@/lib/env/env'
import { Refusal } from '@/lib/result/refusal'
import { addressOf, refuseForeignOrigin } from './gate'
import { countCall, type Limit } from './rate-limit'
import { requestInput, UnreadableRequest } from './request-input'
import { translateThrown } from './translate-thrown'

/** Over all accounts: what one address may try. */
const SIGN_IN_LIMIT: Limit = { points: 20, seconds: 60 }
const MAX_BODY_BYTES = 16 * 1024
const PRIVATE = { 'cache-control': 'private, no-store' }
const STATUS: Readonly<Record<string, number>> = { 'too-many': 429, failed: 500 }

type Form = { email: string; password: string; callbackUrl?: string | undefined; json?: string | undefined }

/** POST /api/auth/callback/credentials: the sign-in form. Failures of every kind look the same in it. */
export async function signInRoute(request: Request): Promise<Response> {
  try {
    refuseForeignOrigin(request.headers)
    const parsed = signInForm.safeParse(await requestInput(request, {}, MAX_BODY_BYTES))
    const form: Form = parsed.data ?? { email: '', password: '' }
    return await attempt(request, form)
  } catch (error) {
    return refused(error)
  }
}

async function attempt(request: Request, form: Form): Promise<Response> {
  try {
    await countCall('kept', 'sign-in', addressOf(request.headers), SIGN_IN_LIMIT)
    const replaces = (await currentSession())?.id
    const userAgent = request.headers.get('user-agent') ?? ''
    const cookies = await askNextAuth(form, { userAgent, replaces })
    return cookies ? signedIn(form, cookies) : notSignedIn(form, 401)
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'too-many') return notSignedIn(form, 429)
    throw error
  }
}

function signedIn(form: Form, cookies: readonly string[]): Response {
  const headers = new Headers(PRIVATE)
  for (const line of [...cookies, keepEmailLine('', secure())]) headers.append('set-cookie', line)
  return onwards(form, safeCallback(form.callbackUrl), 200, headers)
}

function notSignedIn(form: Form, status: 401 | 429): Response {
  const headers = new Headers(PRIVATE)
  headers.append('set-cookie', keepEmailLine(form.email, secure()))
  const back = `/sign-in?error=CredentialsSignin&callbackUrl=${encodeURIComponent(safeCallback(form.callbackUrl))}`
  return onwards(form, back, status, headers)
}

// A form goes on to a page; a script is told where, with the status that says how it went.
function onwards(form: Form, path: string, status: number, headers: Headers): Response {
  if (form.json === 'true') return Response.json({ ok: status === 200, url: path }, { status, headers })
  headers.set('location', path)
  return new Response(null, { status: 303, headers })
}

/** POST /api/auth/signout: ends the session in the database and clears what the browser keeps. */
export async function signOutRoute(request: Request): Promise<Response> {
  try {
    refuseForeignOrigin(request.headers)
    const session = await currentSession()
    if (session) await endSession(session.actor, { sessionId: session.id })
    const { name, options } = sessionCookie(env().publicOrigin)
    const headers = new Headers({ ...PRIVATE, location: '/sign-in?ended=1' })
    headers.set('clear-site-data', '"cache", "storage"')
    headers.append(
      'set-cookie',
      `${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}`,
    )
    return new Response(null, { status: 303, headers })
  } catch (error) {
    return refused(error)
  }
}

/** GET /api/auth/session: who is signed in, in NextAuth's form; an empty object when nobody is. */
export async function sessionRoute(): Promise<Response> {
  try {
    const actor = (await currentSession())?.actor
    return Response.json(actor ? { user: { name: actor.name, role: actor.role } } : {}, { headers: PRIVATE })
  } catch (error) {
    return refused(error)
  }
}

function refused(error: unknown): Response {
  if (error instanceof UnreadableRequest) {
    return Response.json({ ok: false, reason: error.reason }, { status: error.status, headers: PRIVATE })
  }
  const told = translateThrown(error)
  return Response.json(told, { status: STATUS[told.reason] ?? 403, headers: PRIVATE })
}

function secure(): boolean {
  return sessionCookie(env().publicOrigin).options.secure
}
