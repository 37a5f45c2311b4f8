import 'server-only'
import type { Admin } from '@/lib/auth/model'
import { Prisma } from '@/lib/db/generated/client'
import type { Tx } from '@/lib/db/transaction'
import type { DraftDecisions } from './model'
import type { NewDraft } from './read-source'
import { decidedBy } from './whose-draft'

const json = (value: object) => JSON.parse(JSON.stringify(value))

export async function insertDraft(tx: Tx, actor: Admin, draft: NewDraft): Promise<string> {
  const { reading, decisions, raw, failure, known, runRowId, ...rest } = draft
  const row = await tx.importDraft.create({
    data: {
      ...rest,
      ownerId: actor.id,
      raw: raw && new Uint8Array(raw),
      known: json(known),
      ...(reading && { reading: json(reading) }),
      ...(decisions && { decisions: json(decisions) }),
      ...(failure && { failure: json(failure) }),
      ...(runRowId !== undefined && { runRowId }),
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
    where: { id: draft.draftId, ...decidedBy(actor), rowVersion: draft.rowVersion, doneAt: null },
    data: { decisions: json(draft.decisions), rowVersion: { increment: 1 } },
  })
  return count === 1
}

/** Takes the draft away; what became of it is an article, or nothing. */
export async function removeDraft(tx: Tx, actor: Admin, draftId: string): Promise<boolean> {
  const { count } = await tx.importDraft.deleteMany({ where: { id: draftId, ...decidedBy(actor) } })
  return count === 1
}

/** Puts what was read into a draft that had failed, when the row is still the one that was seen. */
export async function readDraft(
  tx: Tx,
  actor: Admin,
  { draftId, rowVersion, ...draft }: NewDraft & { draftId: string; rowVersion: number },
): Promise<boolean> {
  const { reading, decisions, raw, known, failure: _, runRowId: __, ...rest } = draft
  if (!reading || !decisions || !raw) return false
  const { count } = await tx.importDraft.updateMany({
    where: { id: draftId, ...decidedBy(actor), rowVersion, doneAt: null },
    data: {
      ...rest,
      raw: new Uint8Array(raw),
      known: json(known),
      reading: json(reading),
      decisions: json(decisions),
      failure: Prisma.DbNull,
      rowVersion: { increment: 1 },
    },
  })
  return count === 1
}
