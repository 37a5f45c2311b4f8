import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { publicId } from '@/lib/text/public-id'
import { mentionsIn } from './mentions'
import type { ResolveReason, ThreadEventKind, ThreadKind } from './model'
import { colleagues } from './queries'

/** Begins a thread about something. */
export function insertThread(
  tx: Tx,
  actor: Actor,
  about: { readonly kind: ThreadKind; readonly id: string },
) {
  return tx.thread.create({
    data: { publicId: publicId(), [`${about.kind}Id`]: about.id, createdById: actor.id },
    select: { id: true, publicId: true },
  })
}

/** Says something in a thread, and calls whoever is named in it. */
export async function insertComment(
  tx: Tx,
  actor: Actor,
  threadId: string,
  words: string,
): Promise<{ seq: number }> {
  const comment = await tx.comment.create({
    data: { threadId, words, byId: actor.id },
    select: { seq: true },
  })
  const called = mentionsIn(words, await colleagues(tx, actor))
  await tx.mention.createMany({ data: called.map((userId) => ({ commentSeq: comment.seq, userId })) })
  return comment
}

export async function insertWithdrawal(tx: Tx, actor: Actor, commentSeq: number): Promise<void> {
  await tx.commentWithdrawal.create({ data: { commentSeq, byId: actor.id } })
}

type NewEvent = {
  readonly threadId: string
  readonly kind: ThreadEventKind
  readonly reason?: ResolveReason
  readonly words?: string
}

export async function insertThreadEvent(tx: Tx, actor: Actor, event: NewEvent): Promise<void> {
  await tx.threadEvent.create({ data: { ...event, byId: actor.id } })
}
