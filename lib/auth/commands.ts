import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db/client'
import { transaction } from '@/lib/db/transaction'
import { fail, ok, type Result } from '@/lib/result/result'
import type { Actor } from './model'
import { TOUCH_INTERVAL_MS } from './session-standing'
import { endSessions } from './writes'

/** Notes that a session is in use. Leaves no audit row: it is no decision of anyone's. */
export async function touchSession(sessionId: string, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { id: sessionId, endedAt: null, lastSeenAt: { lte: new Date(now.getTime() - TOUCH_INTERVAL_MS) } },
    data: { lastSeenAt: now },
  })
}

/** Ends one of the actor's own sessions: from then on every copy of its cookie is worth nothing. */
export function endSession(
  actor: Actor,
  input: { readonly sessionId: string },
): Promise<Result<{ ended: true }, 'not-found'>> {
  return transaction(async (tx) => {
    const ended = await endSessions(tx, actor.id, new Date(), input.sessionId)
    if (ended === 0) return fail('not-found')
    await recordAudit(tx, actor, { action: 'session.ended', subject: `session/${input.sessionId}` })
    return ok({ ended: true })
  })
}
