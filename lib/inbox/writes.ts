import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'

/** Remembers how far somebody dealt with an item of their own. */
export async function writeMark(tx: Tx, actor: Actor, item: string, reached: Date): Promise<void> {
  const where = { userId_item: { userId: actor.id, item } }
  await tx.inboxMark.upsert({ where, create: { userId: actor.id, item, reached }, update: { reached } })
}

export async function removeMark(tx: Tx, actor: Actor, item: string): Promise<void> {
  await tx.inboxMark.deleteMany({ where: { userId: actor.id, item } })
}

type Asked = { readonly revisionId: string; readonly askedId: string; readonly note: string }

export async function insertReviewRequest(tx: Tx, actor: Actor, asked: Asked): Promise<void> {
  await tx.reviewRequest.create({ data: { ...asked, byId: actor.id } })
}
