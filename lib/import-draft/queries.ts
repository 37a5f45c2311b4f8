import 'server-only'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Reading } from '@/lib/import/model'
import type {
  DraftDecisions,
  DraftFailure,
  FailedDraft,
  ImportDraft,
  ImportDraftHead,
  KnownFacts,
} from './model'
import type { DraftOriginal } from './show-original'

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

/** What came for one unfinished import of this admin, and the blocks that were read from it; or null. */
export async function draftOriginal(actor: Admin, id: string): Promise<DraftOriginal | null> {
  const row = await db.importDraft.findUnique({
    where: { id, ownerId: actor.id, doneAt: null },
    select: { id: true, raw: true, mediaType: true, method: true, fileName: true, reading: true },
  })
  if (!row) return null
  const { reading: kept, mediaType, ...rest } = row
  const reading = kept as unknown as Reading | null
  return {
    ...rest,
    mediaType: mediaType === 'text/html' || mediaType === 'text/plain' ? mediaType : null,
    charset: reading?.charset ?? null,
    blocks: reading?.blocks.map(({ text }) => text) ?? [],
  }
}
