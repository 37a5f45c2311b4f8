import 'server-only'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { placesOf } from '@/lib/import/bare-text'
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
    select: { ...SOURCE, decisions: true, reading: true, failure: true },
  })
  if (!row || row.failure !== null) return null
  const { failure: _, reading, ...draft } = row
  return {
    ...draft,
    decisions: draft.decisions as unknown as DraftDecisions,
    places: placesOf(textsOf(reading)),
  }
}

const textsOf = (reading: unknown) => (reading as Reading | null)?.blocks.map(({ text }) => text) ?? []

/** Which row version of an unfinished import stands, or null where it is finished. */
export async function draftRowVersion(actor: Admin, id: string): Promise<number | null> {
  const where = { id, ownerId: actor.id, doneAt: null }
  return (await db.importDraft.findUnique({ where, select: { rowVersion: true } }))?.rowVersion ?? null
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
  const { reading, mediaType, ...rest } = row
  return {
    ...rest,
    mediaType: mediaType === 'text/html' || mediaType === 'text/plain' ? mediaType : null,
    charset: (reading as Reading | null)?.charset ?? null,
    blocks: textsOf(reading),
  }
}
