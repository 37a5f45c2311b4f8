import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { dequeue, enqueue } from '@/lib/jobs/enqueue'
import { recheckKey } from './job-key'
import type { RecheckOutcome } from './model'
import { nextCheck } from './next-check'

/** Asks for one look at an article; one that waits for a later time is replaced. */
export async function askForCheck(tx: Tx, articleId: string, runAt: Date, askedById?: string): Promise<void> {
  const payload = { articleId, ...(askedById !== undefined && { askedById }) }
  await enqueue(tx, 'article.recheck', payload, { key: recheckKey(articleId), runAt })
}

export const takeBackCheck = (tx: Tx, articleId: string) => dequeue(tx, recheckKey(articleId))

/** Keeps what a look brought and asks for the next, where there is a standing order. */
export async function keepOutcome(
  tx: Tx,
  _actor: Actor,
  articleId: string,
  { outcome, reason, now }: { outcome: RecheckOutcome; reason: string; now: Date },
): Promise<void> {
  const order = await tx.articleRecheck.findUnique({ where: { articleId } })
  if (!order) return
  const failures = outcome === 'same' || outcome === 'changed' ? 0 : order.failures + 1
  const nextAt = nextCheck({ ...order, failures, now })
  await tx.articleRecheck.update({
    where: { articleId },
    data: { lastAt: now, lastOutcome: outcome, lastReason: reason, failures, nextAt },
  })
  if (!order.paused) await askForCheck(tx, articleId, nextAt)
}
