import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result, type Success } from '@/lib/result/result'
import { colleagues } from '@/lib/thread/queries'
import { hasInbox } from './policy'
import {
  type AskReview,
  askReviewInput,
  type MarkInput,
  markInput,
  type UnmarkInput,
  unmarkInput,
} from './schema'
import { insertReviewRequest, removeMark, writeMark } from './writes'

// What somebody has read is theirs alone: marks leave no row in the log, which others read.

/** An item of one's own inbox is dealt with, as far as it was shown. */
export async function markDone(actor: Actor, input: MarkInput): Promise<Success<null>> {
  refuseUnless(hasInbox(actor))
  const { key, at } = markInput.parse(input)
  await transaction((tx) => writeMark(tx, actor, key, new Date(at)))
  return ok(null)
}

/** It waits again. */
export async function markWaiting(actor: Actor, input: UnmarkInput): Promise<Success<null>> {
  refuseUnless(hasInbox(actor))
  const { key } = unmarkInput.parse(input)
  await transaction((tx) => removeMark(tx, actor, key))
  return ok(null)
}

/** Asks a colleague by name to review a revision that waits for it. Nobody is asked who had a hand in it. */
export async function askForReview(
  actor: Actor,
  input: AskReview,
): Promise<Result<null, 'not-in-review' | 'no-such-colleague' | 'had-a-hand' | 'asked-already'>> {
  refuseUnless(hasInbox(actor))
  const { revisionId, askedId, note } = askReviewInput.parse(input)
  return transaction(async (tx) => {
    const revision = await tx.revision.findUnique({
      where: { id: revisionId },
      select: {
        number: true,
        statement: { select: { publicId: true } },
        contributions: { where: { userId: askedId }, select: { userId: true } },
        reviewRequests: { where: { askedId }, select: { seq: true } },
        events: { orderBy: { seq: 'desc' }, take: 1, select: { kind: true } },
      },
    })
    if (revision?.events[0]?.kind !== 'submitted') return fail('not-in-review')
    if (!(await colleagues(tx, actor)).some(({ id }) => id === askedId)) return fail('no-such-colleague')
    if (revision.contributions.length > 0) return fail('had-a-hand')
    if (revision.reviewRequests.length > 0) return fail('asked-already')
    await insertReviewRequest(tx, actor, { revisionId, askedId, note })
    await recordAudit(tx, actor, {
      action: 'review.asked',
      subject: `revision/${revisionId}`,
      details: { statement: revision.statement.publicId, number: revision.number, asked: askedId },
    })
    return ok(null)
  })
}
