import 'server-only'
import type { Admin } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { DOUBT_WORDS } from '@/lib/placement/writes'
import { moment } from './edition-lock'
import type { LoadedEdition } from './load-edition'

/**
 * A statement that is carried over on suspect evidence says so, in every edition; a statement that this edition
 * words anew or withdraws is no longer under review, nor is one whose passages were settled since.
 */
export async function markCarriedDoubts(
  tx: Tx,
  admin: Admin,
  { previous, statementIds }: LoadedEdition,
  edition: number,
): Promise<void> {
  const touched = [...statementIds.keys()]
  const settled = new Set(statementIds.values())
  const carried = (previous?.statements ?? []).filter(({ statementId }) => !settled.has(statementId))
  const base = { byId: admin.id, at: await moment(tx) }
  const doubtful = await doubtfulStatements(
    tx,
    carried.map(({ revisionId }) => revisionId),
  )
  const standing = await standingReviews(tx)
  const isSettled = ({ targetId, words }: { targetId: string; words: string }) =>
    touched.includes(targetId) || (words === DOUBT_WORDS && !doubtful.includes(targetId))
  const marked = new Set(standing.map(({ targetId }) => targetId))
  await tx.editionNotice.createMany({
    data: [
      ...doubtful
        .filter((targetId) => !marked.has(targetId))
        .map((targetId) => ({
          ...base,
          kind: 'under_review' as const,
          targetKind: 'statement' as const,
          targetId,
          words: DOUBT_WORDS,
          reason: `Carried into edition ${edition} on suspect evidence.`,
        })),
      ...standing
        .filter((notice) => notice.kind === 'under_review' && isSettled(notice))
        .map(({ seq, kind, targetId }) => ({
          ...base,
          kind,
          targetKind: 'statement' as const,
          targetId,
          words: 'Settled.',
          reason: `Settled by edition ${edition}.`,
          liftsSeq: seq,
        })),
    ],
  })
}

async function doubtfulStatements(tx: Tx, revisions: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ public_id: string }[]>`
    SELECT DISTINCT s.public_id FROM evidence e
    JOIN revision r ON r.id = e.revision_id JOIN statement s ON s.id = r.statement_id
    WHERE r.id = ANY (${[...revisions]}::uuid[]) AND is_suspect(e.annotation_id)
    ORDER BY s.public_id`
  return rows.map((row) => row.public_id)
}

async function standingReviews(tx: Tx) {
  const lifted = await tx.editionNotice.findMany({
    where: { liftsSeq: { not: null } },
    select: { liftsSeq: true },
  })
  const gone = new Set(lifted.map(({ liftsSeq }) => liftsSeq))
  const notices = await tx.editionNotice.findMany({
    where: {
      targetKind: 'statement',
      kind: { in: ['under_review', 'publisher_changed'] },
      liftsSeq: null,
    },
    select: { seq: true, kind: true, targetId: true, words: true },
  })
  return notices.filter(({ seq }) => !gone.has(seq))
}
