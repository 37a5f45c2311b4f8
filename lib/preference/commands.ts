import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { transaction } from '@/lib/db/transaction'
import { fail, ok, type Result } from '@/lib/result/result'
import type { Switch } from './model'

// Nobody else writes these, and each write names the one setting it is about: there is nothing to overtake, so no row
// version is asked for.

/** Switches something on or off for the actor. */
export function setSwitch(
  actor: Actor,
  { name, on }: { readonly name: Switch; readonly on: boolean },
): Promise<Result<{ on: boolean }, never>> {
  return transaction(async (tx) => {
    const data = { [name]: on }
    await tx.preference.upsert({
      where: { userId: actor.id },
      create: { userId: actor.id, ...data },
      update: data,
    })
    await recordAudit(tx, actor, {
      action: 'preference.switched',
      subject: `user/${actor.id}`,
      details: { name, on },
    })
    return ok({ on })
  })
}

type Mapping = { readonly command: string; readonly key: string | null }

/** Gives a command another key, or the one it came with again. `taken`: that key already gives another command. */
export function mapKey(
  actor: Actor,
  { command, key }: Mapping,
): Promise<Result<Mapping, 'taken', { command: string }>> {
  const userId = actor.id
  const own = { userId_command: { userId, command } }
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('key_mapping' || ${userId}, 0))`
    if (key === null) await tx.keyMapping.deleteMany({ where: { userId, command } })
    else {
      const other = await tx.keyMapping.findFirst({
        where: { userId, key, command: { not: command } },
        select: { command: true },
      })
      if (other) return fail('taken', other)
      await tx.keyMapping.upsert({ where: own, create: { userId, command, key }, update: { key } })
    }
    await recordAudit(tx, actor, {
      action: 'preference.key-mapped',
      subject: `user/${userId}`,
      details: { command, key },
    })
    return ok({ command, key })
  })
}

/** Gives every command of the actor the key it came with. */
export function resetKeys(actor: Actor): Promise<Result<{ reset: number }, never>> {
  return transaction(async (tx) => {
    const { count } = await tx.keyMapping.deleteMany({ where: { userId: actor.id } })
    await recordAudit(tx, actor, { action: 'preference.keys-reset', subject: `user/${actor.id}` })
    return ok({ reset: count })
  })
}
