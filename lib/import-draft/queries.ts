import 'server-only'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type {
  DraftDecisions,
  DraftFailure,
  FailedDraft,
  ImportDraft,
  ImportDraftHead,
  KnownFacts,
} from './model'

const SOURCE = {
  id: true,
  rowVersion: true,
  method: true,
  fileName: true,
  address: true,
  finalAddress: true,
  capturedAt: true,
} as const

/** The imports that this admin has begun and not finished, newest first; also those that could not be read. */
export async function openDrafts(actor: Admin): Promise<ImportDraftHead[]> {
  const rows = await db.importDraft.findMany({
    where: { ownerId: actor.id, doneAt: null },
    orderBy: { createdAt: 'desc' },
    select: { ...SOURCE, createdAt: true, decisions: true, known: true, failure: true },
  })
  return rows.map(({ id, fileName, address, createdAt, decisions, known, failure }) => {
    const { details, workingTitle, reading } = decisions as unknown as Partial<DraftDecisions>
    const title = details?.title ?? (known as KnownFacts).details?.title
    return {
      id,
      createdAt,
      name: title?.value ?? (workingTitle || fileName || address || 'Untitled'),
      words: reading?.assess.words ?? 0,
      failed: failure !== null,
    }
  })
}

/** One unfinished import of this admin that could be read, or null. */
export async function importDraft(actor: Admin, id: string): Promise<ImportDraft | null> {
  const row = await db.importDraft.findUnique({
    where: { id, ownerId: actor.id, doneAt: null },
    select: { ...SOURCE, decisions: true, failure: true },
  })
  if (!row || row.failure !== null) return null
  const { failure: _, ...draft } = row
  return { ...draft, decisions: draft.decisions as unknown as DraftDecisions }
}

/** One unfinished import of this admin that could not be read, or null. */
export async function failedDraft(actor: Admin, id: string): Promise<FailedDraft | null> {
  const row = await db.importDraft.findUnique({
    where: { id, ownerId: actor.id, doneAt: null },
    select: { ...SOURCE, failure: true, known: true },
  })
  if (!row || row.failure === null) return null
  return { ...row, failure: row.failure as DraftFailure, known: row.known as KnownFacts }
}
