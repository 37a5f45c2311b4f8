import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { canDiscuss, canWithdraw } from './policy'
import {
  type AboutInput,
  type AddComment,
  addCommentInput,
  type Block,
  blockInput,
  type OpenThread,
  openThreadInput,
  type ReopenThread,
  type ResolveThread,
  reopenThreadInput,
  resolveThreadInput,
  type WithdrawComment,
  withdrawCommentInput,
} from './schema'
import { threadStanding } from './thread-standing'
import { insertComment, insertThread, insertThreadEvent, insertWithdrawal } from './writes'

type Opened = { readonly id: string; readonly publicId: string }

/** Begins a thread with its first comment; a blocking one stops publishing from then on. */
export async function openThread(actor: Actor, input: OpenThread): Promise<Result<Opened, 'nothing-there'>> {
  refuseUnless(canDiscuss(actor))
  const { about, words, blocking } = openThreadInput.parse(input)
  return transaction(async (tx) => {
    if (!(await stands(tx, about))) return fail('nothing-there')
    const thread = await insertThread(tx, actor, about)
    await insertComment(tx, actor, thread.id, words)
    if (blocking) await insertThreadEvent(tx, actor, { threadId: thread.id, kind: 'blocking' })
    await audit(tx, actor, 'opened', thread.id, { blocking })
    return ok(thread)
  })
}

async function stands(tx: Tx, { kind, id }: AboutInput): Promise<boolean> {
  if (kind === 'annotation') return (await tx.annotation.count({ where: { id, deletedAt: null } })) > 0
  if (kind === 'statement') return (await tx.statement.count({ where: { id } })) > 0
  return (await tx.article.count({ where: { id } })) > 0
}

/** Goes on with a thread that is open. */
export async function addComment(
  actor: Actor,
  input: AddComment,
): Promise<Result<{ seq: number }, 'no-such-thread' | 'is-resolved'>> {
  refuseUnless(canDiscuss(actor))
  const { threadId, words } = addCommentInput.parse(input)
  return onThread(threadId, async (tx, { open }) => {
    if (!open) return fail('is-resolved')
    const comment = await insertComment(tx, actor, threadId, words)
    await audit(tx, actor, 'commented', threadId, { comment: comment.seq })
    return ok(comment)
  })
}

/** Takes a comment of one's own back: its place stays, its words are shown to nobody. */
export async function withdrawComment(
  actor: Actor,
  input: WithdrawComment,
): Promise<Result<null, 'no-such-comment'>> {
  refuseUnless(canDiscuss(actor))
  const { seq } = withdrawCommentInput.parse(input)
  return transaction(async (tx) => {
    const comment = await tx.comment.findFirst({
      where: { seq, withdrawal: null },
      select: { byId: true, threadId: true },
    })
    if (!comment) return fail('no-such-comment')
    refuseUnless(canWithdraw(actor, comment))
    await insertWithdrawal(tx, actor, seq)
    await audit(tx, actor, 'comment-withdrawn', comment.threadId, { comment: seq })
    return ok(null)
  })
}

/** Closes an open thread for a reason; what it blocked is free again. */
export async function resolveThread(
  actor: Actor,
  input: ResolveThread,
): Promise<Result<null, 'no-such-thread' | 'is-resolved'>> {
  refuseUnless(canDiscuss(actor))
  const { threadId, reason, words } = resolveThreadInput.parse(input)
  return onThread(threadId, async (tx, { open }) => {
    if (!open) return fail('is-resolved')
    await insertThreadEvent(tx, actor, { threadId, kind: 'resolved', reason, words })
    await audit(tx, actor, 'resolved', threadId, { reason })
    return ok(null)
  })
}

/** Opens a resolved thread again; one that stopped publishing does so again. */
export async function reopenThread(
  actor: Actor,
  input: ReopenThread,
): Promise<Result<null, 'no-such-thread' | 'is-open'>> {
  refuseUnless(canDiscuss(actor))
  const { threadId, words } = reopenThreadInput.parse(input)
  return onThread(threadId, async (tx, { open }) => {
    if (open) return fail('is-open')
    await insertThreadEvent(tx, actor, { threadId, kind: 'reopened', words })
    await audit(tx, actor, 'reopened', threadId)
    return ok(null)
  })
}

/** Says that an open thread stops publishing, or no longer does. Nothing happens when it stands so already. */
export async function setBlocking(
  actor: Actor,
  input: Block,
): Promise<Result<null, 'no-such-thread' | 'is-resolved'>> {
  refuseUnless(canDiscuss(actor))
  const { threadId, blocking } = blockInput.parse(input)
  return onThread(threadId, async (tx, thread) => {
    if (!thread.open) return fail('is-resolved')
    if (thread.blocking === blocking) return ok(null)
    await insertThreadEvent(tx, actor, { threadId, kind: blocking ? 'blocking' : 'not_blocking' })
    await audit(tx, actor, blocking ? 'made-blocking' : 'made-not-blocking', threadId)
    return ok(null)
  })
}

/** One at a time on each thread: whoever comes second sees what the first one did. */
function onThread<Value, Reason extends string>(
  threadId: string,
  work: (tx: Tx, standing: ReturnType<typeof threadStanding>) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | 'no-such-thread'>> {
  return transaction(async (tx): Promise<Result<Value, Reason | 'no-such-thread'>> => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('thread' || ${threadId}::text, 0))`
    const thread = await tx.thread.findUnique({
      where: { id: threadId },
      select: { events: { orderBy: { seq: 'asc' }, select: { kind: true } } },
    })
    return thread ? work(tx, threadStanding(thread.events)) : fail('no-such-thread')
  })
}

// What it is about, never what was said: a comment can be taken back, and the log cannot.
async function audit(
  tx: Tx,
  actor: Actor,
  what: string,
  threadId: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const thread = await tx.thread.findUniqueOrThrow({
    where: { id: threadId },
    select: {
      publicId: true,
      annotation: {
        select: { publicId: true, version: { select: { article: { select: { slug: true } } } } },
      },
      statement: { select: { publicId: true } },
      article: { select: { slug: true } },
    },
  })
  const slug = thread.article?.slug ?? thread.annotation?.version.article.slug
  await recordAudit(tx, actor, {
    action: `thread.${what}`,
    subject: `thread/${thread.publicId}`,
    details: {
      ...(slug && { article: slug }),
      ...(thread.annotation && { annotation: thread.annotation.publicId }),
      ...(thread.statement && { statement: thread.statement.publicId }),
      ...details,
    },
  })
}
