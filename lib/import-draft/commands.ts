import 'server-only'
import type * as z from 'zod'
import { canImport } from '@/lib/article/policy'
import { articleOfBytes } from '@/lib/article/queries'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import { transaction } from '@/lib/db/transaction'
import { readInWorker } from '@/lib/import/run-in-worker'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { sha256Hex } from '@/lib/text/sha256'
import { firstDecisions } from './decide'
import type { DraftDecisions } from './model'
import { type draftInput, plainFileName } from './schema'
import { insertDraft, removeDraft, updateDraftDecisions } from './writes'

export type Upload = { readonly bytes: Uint8Array; readonly fileName?: string; readonly mediaType?: string }

/**
 * Reads a file or a pasted text in its worker and keeps what was read for a person to decide. What cannot be read
 * is `unreadable` with the reason and what to do; nothing is kept then.
 */
export async function openDraft(
  actor: Admin,
  upload: Upload,
): Promise<Result<{ draftId: string }, 'unreadable', { code: string; says: string }>> {
  refuseUnless(canImport(actor))
  const fileName = upload.fileName ? plainFileName(upload.fileName) : null
  const reading = await readInWorker({
    bytes: upload.bytes,
    pasted: fileName === null,
    ...(fileName ? { fileName } : {}),
    ...(upload.mediaType ? { mediaType: upload.mediaType } : {}),
  })
  if (reading.outcome !== 'good') return fail('unreadable', { code: reading.code, says: reading.reason })
  const articleId = await articleOfBytes(actor, sha256Hex(upload.bytes))
  return transaction(async (tx) => {
    const draftId = await insertDraft(tx, actor, {
      raw: upload.bytes,
      fileName,
      mediaType: reading.mediaType,
      reading,
      decisions: firstDecisions(reading, articleId),
    })
    await recordAudit(tx, actor, {
      action: 'import.read',
      subject: `import/${draftId}`,
      details: { fileName },
    })
    return ok({ draftId })
  })
}

/** Keeps what was decided so far. */
export async function saveDraft(
  actor: Admin,
  input: z.output<typeof draftInput>,
): Promise<Result<{ rowVersion: number }, 'stale'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const decisions = input.decisions as DraftDecisions
    if (!(await updateDraftDecisions(tx, actor, { ...input, decisions }))) return fail('stale')
    await recordAudit(tx, actor, { action: 'import.decided', subject: `import/${input.draftId}` })
    return ok({ rowVersion: input.rowVersion + 1 })
  })
}

/** Throws an unfinished import away. */
export async function discardDraft(
  actor: Admin,
  { draftId }: { draftId: string },
): Promise<Result<null, 'no-such-draft'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    if (!(await removeDraft(tx, actor, draftId))) return fail('no-such-draft')
    await recordAudit(tx, actor, { action: 'import.discarded', subject: `import/${draftId}` })
    return ok(null)
  })
}
