import 'server-only'
import type { Editor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'

/** Says that somebody has an article open, or still has it; whoever else has it open hears when they came. */
export async function writePresence(
  tx: Tx,
  actor: Editor,
  streamId: string,
  articleId: string,
): Promise<void> {
  const [row] = await tx.$queryRaw<{ came: boolean }[]>`
    INSERT INTO presence (stream_id, user_id, article_id) VALUES (${streamId}::uuid, ${actor.id}::uuid, ${articleId}::uuid)
    ON CONFLICT (stream_id) DO UPDATE SET at = now() RETURNING (xmax = 0) AS came`
  if (row?.came) await announce(tx, actor, articleId)
}

/** Says at which annotation they are. Nothing happens when the stream is not theirs, or has ended. */
export async function writeWhere(
  tx: Tx,
  actor: Editor,
  streamId: string,
  annotationId: string | null,
): Promise<void> {
  const rows = await tx.$queryRaw<{ article: string }[]>`
    UPDATE presence SET annotation_id = ${annotationId}::uuid
    WHERE stream_id = ${streamId}::uuid AND user_id = ${actor.id}::uuid
      AND annotation_id IS DISTINCT FROM ${annotationId}::uuid RETURNING article_id::text AS article`
  for (const { article } of rows) await announce(tx, actor, article)
}

/** Says that they left, and takes away what streams that ended without a word left behind. */
export async function removePresence(tx: Tx, actor: Editor, streamId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ article: string }[]>`
    DELETE FROM presence WHERE (stream_id = ${streamId}::uuid AND user_id = ${actor.id}::uuid)
      OR at < now() - interval '1 hour' RETURNING article_id::text AS article`
  for (const { article } of rows) await announce(tx, actor, article)
}

async function announce(tx: Tx, _actor: Editor, articleId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify('proviso_presence', ${articleId})`
}
