import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { transaction } from '@/lib/db/transaction'
import { ok } from '@/lib/result/result'
import type { ChangeReason } from '@/lib/statement/model'
import { copyToNextDraft, insertRevisionEvent } from '@/lib/statement/writes'
import { lockForReview } from './reviewing'

export type RequestChanges = {
  readonly revisionId: string
  readonly reason: ChangeReason
  readonly note: string
}

/**
 * Sends a revision back with a reason, and opens the next draft for its owner with copies of the evidence. A draft
 * that somebody opened before stays the next one.
 */
export function requestChanges(actor: Editor, { revisionId, reason, note }: RequestChanges) {
  return transaction(async (tx) => {
    const open = await lockForReview(tx, actor, revisionId, 'changes_requested')
    if (!open.ok) return open
    const { statementId, publicId, ownerId, number } = open.value
    await insertRevisionEvent(tx, actor, { revisionId, kind: 'changes_requested', reason, note })
    const draft = await tx.revision.findFirst({
      where: { statementId, frozenAt: null },
      select: { number: true },
    })
    const next = draft ?? (await copyToNextDraft(tx, ownerId, revisionId))
    await recordAudit(tx, actor, {
      action: 'revision.changes-requested',
      subject: `revision/${revisionId}`,
      details: { statement: publicId, number, reason, note, next: next.number },
    })
    return ok({ publicId, next: next.number })
  })
}
