import 'server-only'
import type * as z from 'zod'
import { canImport } from '@/lib/article/policy'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { transaction } from '@/lib/db/transaction'
import { draftOf } from '@/lib/import-draft/read-source'
import { insertDraft } from '@/lib/import-draft/writes'
import type { rowInput } from '@/lib/import-run/schema'
import { lockRun, updateRow } from '@/lib/import-run/writes'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import type { Imported } from './import-article'
import { sourceOf, verdictOf } from './import-row'

/**
 * A row of the admin's own run that failed becomes a draft that waits for its text, with all that is known of it and
 * why it failed.
 */
export async function draftForRow(
  actor: Admin,
  { rowId }: z.output<typeof rowInput>,
): Promise<Result<{ draftId: string }, 'no-such-row'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const run = { ownerId: actor.id }
    const found = await tx.importRow.findFirst({ where: { id: rowId, run }, select: { runId: true } })
    if (!found) return fail('no-such-row')
    await lockRun(tx, actor, found.runId)
    const row = await tx.importRow.findUniqueOrThrow({ where: { id: rowId }, include: { run: true } })
    if (row.state !== 'failed') return fail('no-such-row')
    const failure = {
      outcome: row.verdict === 'paywalled' ? ('paywalled' as const) : ('failed' as const),
      code: row.verdict ?? 'broke',
      reason: row.says,
    }
    const draftId = await insertDraft(tx, actor, {
      ...draftOf(sourceOf(row), failure, row.articleId),
      runRowId: row.id,
    })
    await updateRow(tx, actor, row.id, { state: 'done', verdict: 'draft' })
    await recordAudit(tx, actor, {
      action: 'import.failed',
      subject: `import/${draftId}`,
      details: { run: row.runId, address: row.address, fileName: row.fileName },
    })
    return ok({ draftId })
  })
}

/** Tells the row that a draft came from, if it came from one, what became of it. */
export async function tellRow(
  tx: Tx,
  actor: Admin,
  rowId: string | null,
  { outcome, articleId }: Imported,
): Promise<void> {
  if (rowId) await updateRow(tx, actor, rowId, { state: 'done', verdict: verdictOf(outcome), articleId })
}
