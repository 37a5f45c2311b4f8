import 'server-only'
import type { Editor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { fail, ok } from '@/lib/result/result'
import { canHappen, type RevisionEventKind, stateAfter } from '@/lib/statement/lifecycle'
import { hasContributed } from '@/lib/statement/policy'
import { type LockedRevision, lockRevision } from '@/lib/statement/writes'

/**
 * Locks a revision for a reviewer. `own-work`: they had a hand in it; `wrong-state`: it is a draft, or done with;
 * `newer`: a later wording was submitted since; `no-person`: the system never reviews, unless a demo signer
 * looks at the work of demo signers, none of whom can sign in.
 */
export async function lockForReview(tx: Tx, actor: Editor, revisionId: string, event: RevisionEventKind) {
  const revision = await lockRevision(tx, revisionId)
  if (hasContributed(actor, revision) || revision.ownerId === actor.id) return fail('own-work')
  if (actor.system && !(await isDemoWork(tx, actor, revision))) return fail('no-person')
  const newest = await tx.revisionEvent.findFirst({
    where: { revisionId },
    orderBy: { seq: 'desc' },
    select: { kind: true },
  })
  const state = stateAfter(newest?.kind)
  if (!canHappen(event, state)) return fail('wrong-state', { state })
  const newer = await tx.revision.count({
    where: { statementId: revision.statementId, number: { gt: revision.number }, frozenAt: { not: null } },
  })
  return newer > 0 ? fail('newer') : ok(revision)
}

async function isDemoWork(tx: Tx, actor: Editor, revision: LockedRevision): Promise<boolean> {
  const ids = [...new Set([actor.id, ...revision.contributorIds])]
  const signers = await tx.user.count({ where: { id: { in: ids }, sample: true, passwordHash: null } })
  return signers === ids.length
}
