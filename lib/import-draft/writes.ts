import 'server-only'
import type { Admin } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import type { Reading } from '@/lib/import/model'
import type { DraftDecisions } from './model'

const json = (value: Reading | DraftDecisions) => JSON.parse(JSON.stringify(value))

export async function insertDraft(
  tx: Tx,
  actor: Admin,
  draft: {
    raw: Uint8Array
    fileName: string | null
    mediaType: string
    reading: Reading
    decisions: DraftDecisions
  },
): Promise<string> {
  const { reading, decisions, raw, ...rest } = draft
  const row = await tx.importDraft.create({
    data: {
      ownerId: actor.id,
      raw: new Uint8Array(raw),
      ...rest,
      reading: json(reading),
      decisions: json(decisions),
    },
    select: { id: true },
  })
  return row.id
}

/** Keeps the decisions when the row is still the one that was seen. */
export async function updateDraftDecisions(
  tx: Tx,
  actor: Admin,
  draft: { draftId: string; rowVersion: number; decisions: DraftDecisions },
): Promise<boolean> {
  const { count } = await tx.importDraft.updateMany({
    where: { id: draft.draftId, ownerId: actor.id, rowVersion: draft.rowVersion, doneAt: null },
    data: { decisions: json(draft.decisions), rowVersion: { increment: 1 } },
  })
  return count === 1
}

/** Takes the draft away; what became of it is an article, or nothing. */
export async function removeDraft(tx: Tx, actor: Admin, draftId: string): Promise<boolean> {
  const { count } = await tx.importDraft.deleteMany({ where: { id: draftId, ownerId: actor.id } })
  return count === 1
}
