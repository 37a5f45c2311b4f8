import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import type { Actor, Role } from './model'

/** For database tests: a new user of this role, as the session would hand it out. */
export async function testActor<R extends Role>(role: R, name = `Test ${role}`): Promise<Actor<R>> {
  const user = await db.user.create({
    data: { email: `${randomUUID()}@test.example`, name, role },
    select: { id: true, name: true },
  })
  return { ...user, role } as Actor<R>
}
