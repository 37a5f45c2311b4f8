import 'server-only'
import { canImport } from '@/lib/article/policy'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { sha256Hex } from '@/lib/text/sha256'
import { IMPORTABLE, MAX_ROWS, type RunMode, type SourceRow } from './model'
import { unfinishedRun } from './queries'
import { askForImport, askForLook, insertRun, lockRun, moveRows, settleRun, updateRun } from './writes'

/**
 * Begins a run: every row will be looked at, nothing is imported yet. The same rows again go on with the run that is
 * not over.
 */
export async function openRun(
  actor: Admin,
  { name, source, rows }: { name: string; source: string; rows: readonly SourceRow[] },
): Promise<Result<{ runId: string; rows: number; resumed: boolean }, 'no-rows' | 'too-many-rows'>> {
  refuseUnless(canImport(actor))
  if (rows.length === 0) return fail('no-rows')
  if (rows.length > MAX_ROWS) return fail('too-many-rows')
  const listSha256 = hashOf(rows)
  const before = await unfinishedRun(actor, listSha256)
  if (before) return resume(actor, before)
  return transaction(async (tx) => {
    const runId = await insertRun(tx, actor, { name: name.slice(0, 300), source, listSha256 }, rows)
    await audit(tx, actor, runId, 'import-run.opened', { rows: rows.length })
    await settleRun(tx, actor, runId)
    return ok({ runId, rows: rows.length, resumed: false })
  })
}

// What a look found may be out of date: rows that wait for the start are looked at again, with the bytes that we have.
// Jobs that were given up meanwhile are asked for again.
async function resume(actor: Admin, runId: string) {
  return transaction(async (tx) => {
    const { state } = await lockRun(tx, actor, runId)
    if (state === 'checked') {
      const rows = await moveRows(tx, actor, runId, { state: 'checked' }, 'to_check')
      for (const { id, number } of rows) await askForLook(tx, id, number)
      await updateRun(tx, actor, runId, { state: 'checking' })
      await audit(tx, actor, runId, 'import-run.resumed', { rows: rows.length })
    } else {
      const left = await tx.importRow.findMany({
        where: { runId, state: { in: ['to_check', 'to_import'] } },
        select: { id: true, number: true, state: true },
      })
      for (const { id, number, state } of left)
        await (state === 'to_check' ? askForLook : askForImport)(tx, id, number)
    }
    return ok({ runId, rows: await tx.importRow.count({ where: { runId } }), resumed: true })
  })
}

function hashOf(rows: readonly SourceRow[]): string {
  const said = rows.map(({ bytes, ...row }) => ({ ...row, bytes: bytes && sha256Hex(bytes) }))
  return sha256Hex(JSON.stringify(said))
}

type Problem = 'no-such-run' | 'not-ready' | 'nothing-to-import' | 'nothing-failed' | 'over'

/** Imports the rows of a run that was looked at, in the way that the person has chosen. */
export async function startRun(
  actor: Admin,
  { runId, mode }: { runId: string; mode: RunMode },
): Promise<Result<{ rows: number }, Problem>> {
  return onRun(actor, runId, async (tx, state) => {
    if (state === 'checking') return fail('not-ready')
    if (state !== 'checked') return fail('over')
    const rows = await moveRows(
      tx,
      actor,
      runId,
      { state: 'checked', verdicts: [...IMPORTABLE] },
      'to_import',
    )
    if (rows.length === 0) return fail('nothing-to-import')
    await moveRows(tx, actor, runId, { state: 'checked' }, 'done')
    for (const { id, number } of rows) await askForImport(tx, id, number)
    await updateRun(tx, actor, runId, { state: 'importing', mode, startedAt: new Date() })
    await audit(tx, actor, runId, 'import-run.started', { mode, rows: rows.length })
    return ok({ rows: rows.length })
  })
}

/** Ends a run where it is: what was imported stays, and nothing more is. */
export async function cancelRun(actor: Admin, { runId }: { runId: string }): Promise<Result<null, Problem>> {
  return onRun(actor, runId, async (tx, state) => {
    if (state === 'done' || state === 'cancelled') return fail('over')
    for (const from of ['to_check', 'checked', 'to_import'] as const)
      await moveRows(tx, actor, runId, { state: from }, 'cancelled')
    await updateRun(tx, actor, runId, { state: 'cancelled', endedAt: new Date() })
    await audit(tx, actor, runId, 'import-run.cancelled', {})
    return ok(null)
  })
}

/** Looks at the failed rows again; in a run that was started they are then imported like the others. */
export async function retryRun(
  actor: Admin,
  { runId }: { runId: string },
): Promise<Result<{ rows: number }, Problem>> {
  return onRun(actor, runId, async (tx, state, mode) => {
    if (state === 'cancelled') return fail('over')
    const again = ['unreadable', 'not-fetched', 'paywalled', 'broke']
    const rows = await moveRows(tx, actor, runId, { state: 'failed', verdicts: again }, 'to_check')
    if (rows.length === 0) return fail('nothing-failed')
    for (const { id, number } of rows) await askForLook(tx, id, number)
    await updateRun(tx, actor, runId, { state: mode === null ? 'checking' : 'importing', endedAt: null })
    await audit(tx, actor, runId, 'import-run.retried', { rows: rows.length })
    return ok({ rows: rows.length })
  })
}

async function onRun<Value>(
  actor: Admin,
  runId: string,
  work: (tx: Tx, state: string, mode: RunMode | null) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx): Promise<Result<Value, Problem>> => {
    const own = await tx.importRun.count({ where: { id: runId, ownerId: actor.id } })
    if (own === 0) return fail('no-such-run')
    const { state, mode } = await lockRun(tx, actor, runId)
    return work(tx, state, mode)
  })
}

const audit = (tx: Tx, actor: Admin, runId: string, action: string, details: Record<string, unknown>) =>
  recordAudit(tx, actor, { action, subject: `import-run/${runId}`, details })
