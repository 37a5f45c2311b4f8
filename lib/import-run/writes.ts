import 'server-only'
import type { Admin } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import type { KnownFacts } from '@/lib/import-draft/model'
import { enqueue } from '@/lib/jobs/enqueue'
import type { RowState, RunMode, RunState, SourceRow, Verdict } from './model'

type NewRun = { readonly name: string; readonly source: string; readonly listSha256: string }

/** A site that does not answer is asked again after some seconds, and once more. */
const LOOKS = 3
const IMPORTS = 3

/** Writes a run with its rows and asks for a look at each. */
export async function insertRun(
  tx: Tx,
  actor: Admin,
  run: NewRun,
  rows: readonly SourceRow[],
): Promise<string> {
  const { id } = await tx.importRun.create({ data: { ...run, ownerId: actor.id }, select: { id: true } })
  await insertRows(tx, actor, id, rows, 1)
  return id
}

/** Adds rows to a run, numbered from a number on; those that are not understood have failed already. */
export async function insertRows(
  tx: Tx,
  _actor: Admin,
  runId: string,
  rows: readonly SourceRow[],
  from: number,
): Promise<void> {
  const made = await tx.importRow.createManyAndReturn({
    data: rows.map((row, index) => ({
      runId,
      number: from + index,
      address: row.address ?? null,
      fileName: row.fileName ?? null,
      mediaType: row.mediaType ?? null,
      raw: row.bytes ? new Uint8Array(row.bytes) : null,
      known: JSON.parse(JSON.stringify(row.known ?? {})),
      ...(row.problem !== undefined && {
        state: 'failed' as const,
        verdict: 'bad-row' satisfies Verdict,
        says: row.problem,
      }),
    })),
    select: { id: true, state: true, number: true },
  })
  for (const { id, state, number } of made) if (state === 'to_check') await askForLook(tx, id, number)
}

export const askForLook = (tx: Tx, rowId: string, number: number, runAt?: Date) =>
  enqueue(
    tx,
    'import.look',
    { rowId },
    { key: `look:${rowId}`, attempts: LOOKS, priority: number, ...(runAt && { runAt }) },
  )

export const askForImport = (tx: Tx, rowId: string, number: number) =>
  enqueue(tx, 'import.row', { rowId }, { key: `row:${rowId}`, attempts: IMPORTS, priority: number })

type RowChange = {
  readonly state: RowState
  readonly verdict: Verdict
  readonly says?: string
  readonly raw?: Uint8Array | null
  readonly mediaType?: string
  readonly finalAddress?: string
  readonly fetchedAt?: Date
  readonly textSha256?: string
  readonly title?: string
  readonly articleId?: string | null
  readonly likeId?: string | null
  readonly madePublisher?: string
  readonly known?: KnownFacts
}

/** Writes down what is now known of a row. */
export async function updateRow(tx: Tx, _actor: Admin, rowId: string, change: RowChange): Promise<void> {
  const { raw, known, ...rest } = change
  await tx.importRow.update({
    where: { id: rowId },
    data: {
      says: '',
      ...rest,
      ...(raw !== undefined && { raw: raw && new Uint8Array(raw) }),
      ...(known && { known: { ...known } as object }),
      attempts: { increment: 1 },
      changedAt: new Date(),
    },
  })
}

/** Waits for whoever works on the run; rows are compared with each other one at a time. */
export async function lockRun(
  tx: Tx,
  _actor: Admin | null,
  runId: string,
): Promise<{ state: RunState; mode: RunMode | null }> {
  await tx.$queryRaw`SELECT 1 FROM import_run WHERE id = ${runId}::uuid FOR UPDATE`
  return tx.importRun.findUniqueOrThrow({ where: { id: runId }, select: { state: true, mode: true } })
}

/** Rows of one state go over to another; answers which. */
export async function moveRows(
  tx: Tx,
  _actor: Admin,
  runId: string,
  from: { readonly state: RowState; readonly verdicts?: readonly string[] },
  to: RowState,
): Promise<{ id: string; number: number }[]> {
  return tx.importRow.updateManyAndReturn({
    where: { runId, state: from.state, ...(from.verdicts && { verdict: { in: [...from.verdicts] } }) },
    data: { state: to, changedAt: new Date() },
    select: { id: true, number: true },
  })
}

export async function updateRun(
  tx: Tx,
  _actor: Admin,
  runId: string,
  change: { state: RunState; mode?: RunMode; startedAt?: Date; endedAt?: Date | null },
): Promise<void> {
  await tx.importRun.update({ where: { id: runId }, data: change })
}

/**
 * Brings the run's state up to its rows': looked at when no row waits for a look, done when nothing is left to import.
 * Answers the new state when it changed.
 */
export async function settleRun(tx: Tx, actor: Admin, runId: string): Promise<RunState | null> {
  const { state, mode } = await lockRun(tx, actor, runId)
  if (state !== 'checking' && state !== 'importing') return null
  const left = await tx.importRow.count({ where: { runId, state: { in: ['to_check', 'to_import'] } } })
  if (left > 0) return null
  const next = mode === null ? 'checked' : 'done'
  await updateRun(tx, actor, runId, { state: next, ...(next === 'done' && { endedAt: new Date() }) })
  return next
}
