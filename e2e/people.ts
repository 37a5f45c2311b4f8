import { randomUUID } from 'node:crypto'
import type { Actor, Role } from '@/lib/auth/model'
import { hashPassword } from '@/lib/auth/password-hash'
import { ABSOLUTE_LIFE_MS } from '@/lib/auth/session-standing'
import { encodeSessionToken } from '@/lib/auth/session-token'
import { provenActor } from '@/lib/auth/system-actor'
import { db } from '@/lib/db/client'

export type Person<R extends Role = Role> = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: R
  /** For what a journey needs to be there already and does not try itself. */
  readonly actor: Actor<R>
}

/** A new account, with a password when the journey signs in by the form. */
export async function newPerson<R extends Role>(
  role: R,
  name: string,
  password?: string,
): Promise<Person<R>> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}.${randomUUID().slice(0, 8)}@journeys.example`
  const passwordHash = password === undefined ? null : await hashPassword(password)
  const { id } = await db.user.create({ data: { email, name, role, passwordHash }, select: { id: true } })
  return { id, name, email, role, actor: provenActor({ id, name, role }) }
}

/** The value of a session cookie for this person, as signing in would set it. */
export async function sessionFor({ id }: Person): Promise<string> {
  const now = new Date()
  const { epoch } = await db.user.findUniqueOrThrow({ where: { id }, select: { epoch: true } })
  const session = await db.session.create({
    data: {
      userId: id,
      epoch,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + ABSOLUTE_LIFE_MS),
    },
    select: { id: true },
  })
  return encodeSessionToken({ sessionId: session.id, epoch })
}
