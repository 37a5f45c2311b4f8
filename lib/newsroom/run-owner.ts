import 'server-only'
import type { Admin } from '@/lib/auth/model'
import { systemActor } from '@/lib/auth/system-actor'
import { db } from '@/lib/db/client'

/** Whoever began something that goes on without them, as long as they may still import; else null. */
export async function runOwner(userId: string): Promise<Admin | null> {
  const user = await db.user.findFirst({
    where: { id: userId, active: true, role: 'admin' },
    select: { id: true, name: true },
  })
  return user && systemActor({ ...user, role: 'admin' })
}

/** What is said in a row whose owner has left. */
export const OWNER_LEFT = 'Whoever began this may no longer import. Begin it again yourself.'
