import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { transaction } from '@/lib/db/transaction'
import { gate, standsInTheWay } from '@/lib/evidence/gate'
import { claimHash, claimOf } from '@/lib/evidence/hashes'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { fail, ok } from '@/lib/result/result'
import { freezeRevision, insertRevisionEvent, lockDraft } from '@/lib/statement/writes'

export type SubmitRevision = { readonly revisionId: string; readonly rowVersion: number }

/**
 * Freezes a draft and sends it into review. `gate` carries the findings that stand in its way; `stale` means that
 * the wording is not the one that was on the screen.
 */
export function submitRevision(actor: Editor, { revisionId, rowVersion }: SubmitRevision) {
  return transaction(async (tx) => {
    const open = await lockDraft(tx, actor, revisionId)
    if (!open.ok) return open
    const revision = await loadRevisionForGate(tx, revisionId)
    if (revision.rowVersion !== rowVersion) {
      return fail('stale', { theirs: revision.fields, rowVersion: revision.rowVersion })
    }
    const findings = standsInTheWay(gate({ revision, exposure: null }), 'submit')
    if (findings.length > 0) return fail('gate', { findings })
    await freezeRevision(tx, revisionId)
    await insertRevisionEvent(tx, actor, { revisionId, kind: 'submitted' })
    await recordAudit(tx, actor, {
      action: 'revision.submitted',
      subject: `revision/${revisionId}`,
      details: {
        statement: revision.publicId,
        number: revision.number,
        claimHash: claimHash(claimOf(revision)),
      },
    })
    return ok({ statementId: revision.statementId, publicId: revision.publicId })
  })
}
