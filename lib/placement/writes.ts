import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'

type Passage = { readonly publicId: string; readonly version: number }
type Given = { readonly seq: number; readonly words: string }

/** Notices follow each other strictly, as everything that readers' pages are compared with. */
async function noticeTime(tx: Tx): Promise<Date> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('proviso.edition'))`
  const rows = await tx.$queryRaw<{ at: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`
  const at = rows[0]?.at
  if (!at) throw new Error('the database tells no time')
  return at
}

/** The same words stand: what the machine said of them is taken back, in every edition. */
export async function liftChange(tx: Tx, actor: Actor, { publicId, version }: Passage): Promise<void> {
  const standing = await tx.$queryRaw<Given[]>`
    SELECT n.seq, n.words FROM edition_notice n
    WHERE n.kind = 'publisher_changed' AND n.target_kind = 'passage' AND n.lifts_seq IS NULL
      AND n.target_id = ${publicId} AND n.version = ${version}
      AND NOT EXISTS (SELECT 1 FROM edition_notice l WHERE l.lifts_seq = n.seq)`
  const reason = 'Somebody confirmed that the same words stand in the current version.'
  for (const { seq: liftsSeq } of standing) {
    await tx.editionNotice.create({
      data: {
        kind: 'publisher_changed',
        targetKind: 'passage',
        targetId: publicId,
        words: 'Lifted.',
        reason,
        byId: actor.id,
        at: await noticeTime(tx),
        liftsSeq,
      },
    })
    await recordAudit(tx, actor, {
      action: 'notice.lifted',
      subject: `notice/${liftsSeq}`,
      details: { reason },
    })
  }
}

/** What readers are told of a sentence that was carried over while a passage of it was suspect. */
export const DOUBT_WORDS =
  'A passage that this sentence rests on is not settled in the newest copy of the article. It is being checked.'

/** Sentences whose passages are all settled again are no longer under review, in every edition. */
export async function liftSettledDoubts(tx: Tx, actor: Actor): Promise<void> {
  const settled = await tx.$queryRaw<{ seq: number; targetId: string }[]>`
    SELECT n.seq, n.target_id AS "targetId" FROM edition_notice n JOIN statement s ON s.public_id = n.target_id
    WHERE n.kind = 'under_review' AND n.target_kind = 'statement' AND n.lifts_seq IS NULL AND n.words = ${DOUBT_WORDS}
      AND NOT EXISTS (SELECT 1 FROM edition_notice l WHERE l.lifts_seq = n.seq)
      AND NOT EXISTS (SELECT 1 FROM revision r JOIN evidence e ON e.revision_id = r.id
                      WHERE r.statement_id = s.id AND revision_state(r.id) = 'published' AND is_suspect(e.annotation_id))`
  const reason = 'Every passage that the sentence rests on is settled in the current version.'
  for (const { seq: liftsSeq, targetId } of settled) {
    await tx.editionNotice.create({
      data: {
        kind: 'under_review',
        targetKind: 'statement',
        targetId,
        words: 'Settled.',
        reason,
        byId: actor.id,
        at: await noticeTime(tx),
        liftsSeq,
      },
    })
    await recordAudit(tx, actor, {
      action: 'notice.lifted',
      subject: `notice/${liftsSeq}`,
      details: { reason },
    })
  }
}

/** A confirmation since `since` was corrected: what was taken back with it is said again in the same words. */
export async function giveChangeAgain(
  tx: Tx,
  actor: Actor,
  { publicId, version }: Passage,
  since: Date,
): Promise<void> {
  const lifted = await tx.$queryRaw<Given[]>`
    SELECT n.seq, n.words FROM edition_notice n JOIN edition_notice l ON l.lifts_seq = n.seq
    WHERE n.kind = 'publisher_changed' AND n.target_kind = 'passage' AND n.target_id = ${publicId}
      AND n.version = ${version} AND l.at >= ${since}
    ORDER BY n.seq DESC LIMIT 1`
  for (const { words } of lifted) {
    const notice = {
      targetKind: 'passage' as const,
      targetId: publicId,
      kind: 'publisher_changed' as const,
      version,
      words,
      reason: 'The confirmation that took it back was corrected.',
    }
    const { seq } = await tx.editionNotice.create({
      data: { ...notice, byId: actor.id, at: await noticeTime(tx) },
      select: { seq: true },
    })
    await recordAudit(tx, actor, { action: 'notice.given', subject: `notice/${seq}`, details: notice })
  }
}
