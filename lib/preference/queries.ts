import 'server-only'
import type { Actor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { FIRST_PREFERENCES, type Preferences } from './model'

/** How the actor works at the desk. */
export async function ownPreferences(actor: Actor): Promise<Preferences> {
  const [switches, mapped] = await Promise.all([
    db.preference.findUnique({
      where: { userId: actor.id },
      select: { singleKeys: true, marksInText: true },
    }),
    db.keyMapping.findMany({ where: { userId: actor.id }, select: { command: true, key: true } }),
  ])
  const keys = Object.fromEntries(mapped.map(({ command, key }) => [command, key]))
  return { ...FIRST_PREFERENCES, ...switches, keys }
}
