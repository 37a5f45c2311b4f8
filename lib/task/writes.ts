import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import type { TaskName } from './schema'

/** Whether the task was free, or the actor's already, and is the actor's until then. */
export async function setTaskTaken(
  tx: Tx,
  actor: Actor,
  { kind, subject }: TaskName,
  until: Date,
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    INSERT INTO task_claim AS held (kind, subject, user_id, claimed_at, expires_at)
    VALUES (${kind}, ${subject}, ${actor.id}::uuid, now(), ${until})
    ON CONFLICT (kind, subject) DO UPDATE
    SET user_id = excluded.user_id, claimed_at = excluded.claimed_at, expires_at = excluded.expires_at, released_at = NULL
    WHERE held.user_id = excluded.user_id OR held.released_at IS NOT NULL OR held.expires_at <= now()
    RETURNING 1`
  return rows.length > 0
}

/** Whether the task was the actor's, and is free again. */
export async function setTaskReleased(tx: Tx, actor: Actor, { kind, subject }: TaskName): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    UPDATE task_claim SET released_at = now()
    WHERE kind = ${kind} AND subject = ${subject} AND user_id = ${actor.id}::uuid
      AND released_at IS NULL AND expires_at > now()
    RETURNING 1`
  return rows.length > 0
}
