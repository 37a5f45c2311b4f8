import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { ok, type Success } from '@/lib/result/result'
import { canListen } from './policy'
import { type WhereInput, whereInput } from './schema'
import { removePresence, writePresence, writeWhere } from './writes'

// Being somewhere is no deed: presence passes and leaves no row in the log.

/** The one behind a stream has an article open, or still has. */
export async function arrive(actor: Editor, streamId: string, articleId: string): Promise<void> {
  refuseUnless(canListen(actor))
  await transaction((tx) => writePresence(tx, actor, streamId, articleId))
}

/** The stream ended. */
export async function leave(actor: Editor, streamId: string): Promise<void> {
  refuseUnless(canListen(actor))
  await transaction((tx) => removePresence(tx, actor, streamId))
}

/** The one behind a stream of their own is at an annotation, or at none. */
export async function sayWhere(actor: Editor, input: WhereInput): Promise<Success<null>> {
  refuseUnless(canListen(actor))
  const { stream, annotation } = whereInput.parse(input)
  await transaction((tx) => writeWhere(tx, actor, stream, annotation))
  return ok(null)
}
