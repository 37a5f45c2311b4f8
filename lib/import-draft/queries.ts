import 'server-only'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { DraftDecisions, ImportDraft, ImportDraftHead } from './model'

/** The imports that this admin has begun and not finished, newest first. */
export async function openDrafts(actor: Admin): Promise<ImportDraftHead[]> {
  const rows = await db.importDraft.findMany({
    where: { ownerId: actor.id, doneAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, fileName: true, createdAt: true, decisions: true },
  })
  return rows.map(({ id, fileName, createdAt, decisions }) => {
    const { details, workingTitle, reading } = decisions as unknown as DraftDecisions
    return {
      id,
      createdAt,
      name: details.title?.value ?? (workingTitle || fileName || 'Untitled'),
      words: reading.assess.words,
    }
  })
}

/** One unfinished import of this admin, or null. */
export async function importDraft(actor: Admin, id: string): Promise<ImportDraft | null> {
  const row = await db.importDraft.findUnique({
    where: { id, ownerId: actor.id, doneAt: null },
    select: { id: true, rowVersion: true, fileName: true, decisions: true },
  })
  return row && { ...row, decisions: row.decisions as unknown as DraftDecisions }
}
