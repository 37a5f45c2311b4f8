import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { env } from '@/lib/env/env'
import { Refusal } from '@/lib/result/refusal'
import { safeCallback } from './callback-url'
import { touchSession } from './commands'
import type { Actor, Admin, Editor, Role } from './model'
import { sessionWithUser } from './queries'
import { sessionCookie } from './session-cookie'
import { type SessionRow, stands, wantsTouch } from './session-standing'
import { decodeSessionToken } from './session-token'

export type CurrentSession = { readonly id: string; readonly actor: Actor }

/** The session of this request, checked against the database once per request; null when signed out. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const token = (await cookies()).get(sessionCookie(env().publicOrigin).name)?.value
  return token ? sessionOfToken(token, new Date()) : null
})

/** Checks a token as it stands at `now`: its session, user, role and epoch. Null when any of them does not hold. */
export async function sessionOfToken(token: string, now: Date): Promise<CurrentSession | null> {
  const row = await standingRow(token, now)
  if (row && wantsTouch(row, now)) await touchSession(row.id, now)
  return row && { id: row.id, actor: mint(row) }
}

async function standingRow(token: string, now: Date): Promise<SessionRow | null> {
  const claim = await decodeSessionToken(token)
  const row = claim && (await sessionWithUser(claim.sessionId))
  return claim && row && stands(row, claim, now) ? row : null
}

/**
 * For answers that stay open after their request: how to ask again whether its session still stands and allows the
 * role. Asking is no use of the session, so that an open page does not keep it from running out.
 */
export async function watchSession(role: 'editor' | 'admin'): Promise<() => Promise<boolean>> {
  const token = (await cookies()).get(sessionCookie(env().publicOrigin).name)?.value
  return async () => {
    const row = token ? await standingRow(token, new Date()) : null
    return row !== null && allows(row.user.role, role)
  }
}

function mint({ user }: SessionRow): Actor {
  return { id: user.id, name: user.name, role: user.role } as Actor
}

/** Who asks in this request; null when signed out. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null
}

/** For the doors. Throws `Refusal('signed-out')` or `Refusal('forbidden')`. */
export async function actorAs(role: 'editor'): Promise<Editor>
export async function actorAs(role: 'admin'): Promise<Admin>
export async function actorAs(role: 'editor' | 'admin'): Promise<Editor | Admin> {
  const actor = await currentActor()
  if (!actor) throw new Refusal('signed-out')
  if (!allows(actor.role, role)) throw new Refusal('forbidden')
  return actor as Editor | Admin
}

function allows(has: Role, wants: 'editor' | 'admin'): boolean {
  return has === 'admin' || has === wants
}

/** For pages: an editor or admin, or else on to signing in, or to the page that says the role does not suffice. */
export function requireEditor(): Promise<Editor> {
  return orElsewhere(() => actorAs('editor'))
}

/** For pages: an admin, or else on to signing in, or to the page that says the role does not suffice. */
export function requireAdmin(): Promise<Admin> {
  return orElsewhere(() => actorAs('admin'))
}

async function orElsewhere<A extends Actor>(find: () => Promise<A>): Promise<A> {
  try {
    return await find()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.reason === 'forbidden') redirect('/no-access')
    redirect(`/sign-in?callbackUrl=${encodeURIComponent(await ownPath())}`)
  }
}

// Set by proxy.ts: a page cannot know its own address otherwise.
async function ownPath(): Promise<string> {
  return safeCallback((await headers()).get('x-proviso-path'))
}
