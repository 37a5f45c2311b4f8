import * as z from 'zod'
import { RESOLVE_REASONS, type ResolveReason, THREAD_KINDS } from './model'

const MOST_WORDS = 4_000
const words = z.string().trim().min(1, 'Say something.').max(MOST_WORDS, `At most ${MOST_WORDS} characters.`)
const note = z.string().trim().max(1_000, 'At most 1000 characters.').default('')

/** What a thread is about: its kind and id. */
export const aboutInput = z.strictObject({ kind: z.enum(THREAD_KINDS), id: z.uuid() })
export type AboutInput = z.input<typeof aboutInput>

export const openThreadInput = z.strictObject({
  about: aboutInput,
  words,
  blocking: z.boolean().default(false),
})
export type OpenThread = z.input<typeof openThreadInput>

export const addCommentInput = z.strictObject({ threadId: z.uuid(), words })
export type AddComment = z.input<typeof addCommentInput>

export const withdrawCommentInput = z.strictObject({ seq: z.int().min(1) })
export type WithdrawComment = z.input<typeof withdrawCommentInput>

export const resolveThreadInput = z.strictObject({
  threadId: z.uuid(),
  reason: z.enum(Object.keys(RESOLVE_REASONS) as [ResolveReason, ...ResolveReason[]]),
  words: note,
})
export type ResolveThread = z.input<typeof resolveThreadInput>

export const reopenThreadInput = z.strictObject({ threadId: z.uuid(), words: note })
export type ReopenThread = z.input<typeof reopenThreadInput>

export const blockInput = z.strictObject({ threadId: z.uuid(), blocking: z.boolean() })
export type Block = z.input<typeof blockInput>

/** All threads of an article: on itself and on its annotations; or those on one statement. */
export const threadsInput = z.strictObject({ of: z.enum(['article', 'statement']), id: z.uuid() })
export type ThreadsOf = z.output<typeof threadsInput>
