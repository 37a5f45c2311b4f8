import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { ImportRowModel } from '@/lib/db/generated/models'
import { type Tx, transaction } from '@/lib/db/transaction'
import type { Reading } from '@/lib/import/model'
import { acceptAll, finalImport, undecided } from '@/lib/import-draft/decide'
import type { DraftDecisions, KnownFacts } from '@/lib/import-draft/model'
import { draftOf, readSource, type Source } from '@/lib/import-draft/read-source'
import { insertDraft } from '@/lib/import-draft/writes'
import type { RunMode, Verdict } from '@/lib/import-run/model'
import { lockRun, settleRun, updateRow } from '@/lib/import-run/writes'
import { fail, ok, type Result } from '@/lib/result/result'
import { type Imported, importInto } from './import-article'
import { type NewPublisher, newPublisher, newPublisherSays } from './new-publisher'
import { OWNER_LEFT, runOwner } from './run-owner'
import { suggestAfter } from './suggest-after'

const COMMAND_LINE = 'command line'
/** Words for runs that a command-line tool began. */
export const FROM_COMMAND_LINE = COMMAND_LINE

type Row = ImportRowModel & {
  readonly run: { readonly ownerId: string; readonly mode: RunMode | null; readonly source: string }
}

/**
 * Imports one row of a run that a person has started: as an article where nothing is to be decided or they accepted
 * what the machine proposes, as a draft that waits for them otherwise. The row, the article and the draft are written
 * in one transaction, so doing it again after a crash finds it done.
 */
export async function importRow(
  { rowId }: { readonly rowId: string },
  { last }: { readonly last: boolean },
): Promise<void> {
  const row = await db.importRow.findUnique({
    where: { id: rowId },
    include: { run: { select: { ownerId: true, mode: true, source: true } } },
  })
  if (row?.state !== 'to_import') return
  const actor = await runOwner(row.run.ownerId)
  try {
    if (!actor) throw new Error(OWNER_LEFT)
    const imported = await importWith(actor, row)
    if (imported) await suggestAfter(actor, ok(imported))
  } catch (error) {
    if (actor && !last) throw error
    await noteBroken(actor, row, error)
    if (actor) throw error
  }
}

async function importWith(actor: Admin, row: Row): Promise<Imported | null> {
  const source = sourceOf(row)
  const read = await readSource(source)
  if (read.outcome !== 'good') {
    await write(actor, row, async () => ({ verdict: 'unreadable', says: read.reason, state: 'failed' }))
    return null
  }
  const draft = draftOf(source, read, row.articleId)
  const decisions = decided(draft.decisions as DraftDecisions, row.run.mode)
  let imported: Imported | null = null
  await write(actor, row, async (tx) => {
    imported = null
    const publisher = await newPublisher(tx, decisions)
    const isOpen = needsPerson(decisions, row.run.mode) || publisher?.isStated === false
    const archived = isOpen ? fail('undecided') : await archive(tx, actor, draft, read, decisions)
    if (!archived.ok) return leaveToPerson(tx, actor, row, draft, archived.reason, publisher)
    imported = archived.value
    const { outcome, articleId } = archived.value
    const made = outcome === 'new' ? publisher : null
    return {
      verdict: verdictOf(outcome),
      articleId,
      says: made ? newPublisherSays(made) : '',
      ...(made && { madePublisher: made.name }),
    }
  })
  return imported
}

/** What the row says when this came of it. */
export const verdictOf = (outcome: string): Verdict => OUTCOMES[outcome] ?? 'imported'

const OUTCOMES: Readonly<Record<string, Verdict>> = {
  new: 'imported',
  copy: 'imported',
  'new-version': 'imported-version',
  'earlier-version': 'imported-version',
  same: 'archived',
  'new-address': 'archived',
  attempt: 'attempt',
  'much-shorter': 'shorter',
}

const decided = (decisions: DraftDecisions, mode: RunMode | null) =>
  mode === 'accept' ? acceptAll(decisions) : decisions

function needsPerson(decisions: DraftDecisions, mode: RunMode | null): boolean {
  if (mode === 'accept') return false
  const { proposals, cautions } = undecided(decisions)
  return mode === 'wait' || proposals.length + cautions.length > 0 || !decisions.details.title
}

/** What a row gave to be read, with what is known of it. */
export function sourceOf(row: Row): Source {
  const known = row.known as KnownFacts
  const uploaded = row.run.source.startsWith(COMMAND_LINE) ? 'command_line' : 'uploaded'
  return {
    bytes: row.raw,
    fileName: row.fileName,
    address: row.address,
    finalAddress: row.finalAddress,
    capturedAt: row.fetchedAt,
    ...(row.mediaType && { mediaType: row.mediaType }),
    known,
    method: row.address ? (known.depth ? 'feed' : 'fetched') : uploaded,
  }
}

function archive(
  tx: Tx,
  actor: Admin,
  { method, raw, fileName, address, finalAddress, capturedAt }: ReturnType<typeof draftOf>,
  read: Reading,
  decisions: DraftDecisions,
): Promise<Result<Imported, string>> {
  const { blocks, cautions } = finalImport(decisions)
  const asked = finalAddress ?? address
  return importInto(tx, actor, {
    ...(decisions.articleId && { articleId: decisions.articleId }),
    method: method ?? 'uploaded',
    raw: raw && new Uint8Array(raw),
    charset: read.charset,
    mediaType: read.mediaType,
    ...(fileName && { fileName }),
    ...(asked && { address: asked }),
    ...(capturedAt && { capturedAt }),
    workingTitle: decisions.workingTitle,
    details: decisions.details,
    addresses: [...decisions.addresses],
    origin: decisions.origin,
    rights: decisions.rights,
    blocks: [...blocks],
    cautions: [...cautions],
  })
}

type Change = {
  verdict: Verdict
  says: string
  articleId?: string
  madePublisher?: string
  state?: 'failed'
}

const LEFT: Readonly<Record<string, string>> = {
  'address-taken': 'Another article already has this canonical address.',
  'to-decide': 'It has the words of an article that is held: say whether it is a copy of it.',
}

async function leaveToPerson(
  tx: Tx,
  actor: Admin,
  row: Row,
  draft: ReturnType<typeof draftOf>,
  why: string,
  publisher: NewPublisher | null,
): Promise<Change> {
  const draftId = await insertDraft(tx, actor, { ...draft, runRowId: row.id })
  await recordAudit(tx, actor, {
    action: 'import.read',
    subject: `import/${draftId}`,
    details: { run: row.runId },
  })
  const isAsked = publisher?.isStated === false
  const says = [LEFT[why], isAsked && newPublisherSays(publisher)].filter(Boolean).join(' ')
  return { verdict: 'draft', says }
}

async function write(actor: Admin, row: Row, change: (tx: Tx) => Promise<Change>): Promise<void> {
  await transaction(async (tx) => {
    const { state } = await lockRun(tx, actor, row.runId)
    const now = await tx.importRow.findUniqueOrThrow({ where: { id: row.id }, select: { state: true } })
    if (now.state !== 'to_import' || state !== 'importing') return
    const { state: next = 'done', ...found } = await change(tx)
    await updateRow(tx, actor, row.id, { ...found, state: next, ...(next === 'done' && { raw: null }) })
    await settle(tx, actor, row.runId)
  })
}

async function settle(tx: Tx, actor: Admin, runId: string): Promise<void> {
  const settled = await settleRun(tx, actor, runId)
  if (settled)
    await recordAudit(tx, actor, { action: `import-run.${settled}`, subject: `import-run/${runId}` })
}

const BROKE = 'Something went wrong here with this article. It was tried three times; the log has the reason.'

async function noteBroken(actor: Admin | null, row: Row, error: unknown): Promise<void> {
  const says = error instanceof Error && error.message === OWNER_LEFT ? OWNER_LEFT : BROKE
  if (actor) return write(actor, row, async () => ({ verdict: 'broke', says, state: 'failed' }))
  await db.importRow.updateMany({
    where: { id: row.id, state: 'to_import' },
    data: { state: 'failed', verdict: 'broke', says },
  })
}
