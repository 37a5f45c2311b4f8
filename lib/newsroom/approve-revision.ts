import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { gate, standsInTheWay } from '@/lib/evidence/gate'
import { claimHash, claimOf, claimParts } from '@/lib/evidence/hashes'
import type { LoadedRevision } from '@/lib/evidence/model'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { checkHashNow, fitHashNow, needsReadings, signedSupport } from '@/lib/evidence/signatures'
import { insertFitSignature, insertReferenceCheck } from '@/lib/evidence/writes'
import { fail, ok } from '@/lib/result/result'
import { insertRevisionEvent } from '@/lib/statement/writes'
import { lockForReview } from './reviewing'

export type FitSeen = {
  readonly evidenceId: string
  readonly fitHash: string
  readonly acceptedReadings: boolean
}
export type CheckSeen = { readonly referenceUseId: string; readonly fitHash: string }
export type ApproveRevision = {
  readonly revisionId: string
  /** Hash of the claim that was on the reviewer's screen. */
  readonly claimHash: string
  /** The fits that were shown in full and are signed now. */
  readonly sign: readonly FitSeen[]
  /** The references that were shown in full and are checked now. */
  readonly check: readonly CheckSeen[]
}

/**
 * A second person signs the fits and references named, and approves. `changed-meanwhile` when anything is not what
 * the reviewer saw; `reading-not-accepted` names a passage whose missing words were not accepted; `unsupported`
 * when nothing that supports the sentence is signed.
 */
export function approveRevision(actor: Editor, input: ApproveRevision) {
  const { revisionId } = input
  return transaction(async (tx) => {
    const open = await lockForReview(tx, actor, revisionId, 'approved')
    if (!open.ok) return open
    const seen = await loadRevisionForGate(tx, revisionId)
    const claim = claimOf(seen)
    if (claimHash(claim) !== input.claimHash) return fail('changed-meanwhile')
    const findings = standsInTheWay(gate({ revision: seen, exposure: null, viewerId: actor.id }), 'approve')
    if (findings.length > 0) return fail('gate', { findings })
    const signed = await signAll(tx, actor, seen, input)
    if (!signed.ok) return signed
    const supports = signedSupport(await loadRevisionForGate(tx, revisionId))
    if (supports.length === 0) return fail('unsupported')
    await insertRevisionEvent(tx, actor, {
      revisionId,
      kind: 'approved',
      claimHash: input.claimHash,
      supports,
    })
    await recordAudit(tx, actor, {
      action: 'revision.approved',
      subject: `revision/${revisionId}`,
      details: {
        statement: seen.publicId,
        number: seen.number,
        claimHash: input.claimHash,
        parts: claimParts(claim),
        supports,
      },
    })
    return ok({ publicId: seen.publicId, signed: input.sign.length, checked: input.check.length })
  })
}

async function signAll(tx: Tx, actor: Editor, revision: LoadedRevision, input: ApproveRevision) {
  for (const fit of input.sign) {
    const passage = revision.passages.find(({ id }) => id === fit.evidenceId)
    if (!passage || fitHashNow(revision, passage) !== fit.fitHash) return fail('changed-meanwhile')
    if (needsReadings(passage) && !fit.acceptedReadings) {
      return fail('reading-not-accepted', { evidenceId: fit.evidenceId })
    }
    await insertFitSignature(tx, actor, fit)
  }
  for (const check of input.check) {
    const reference = revision.references.find(({ id }) => id === check.referenceUseId)
    if (!reference || checkHashNow(revision, reference) !== check.fitHash) return fail('changed-meanwhile')
    await insertReferenceCheck(tx, actor, check)
  }
  return ok(null)
}
