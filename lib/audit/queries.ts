import 'server-only'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { AuditFilter, AuditPage, ChainCheck } from './model'

export const AUDIT_PAGE_ROWS = 50

/** The log, newest first, narrowed to actors and subjects that contain the words given. */
export async function auditPage(_actor: Admin, filter: AuditFilter, olderThan?: bigint): Promise<AuditPage> {
  const rows = await db.auditEntry.findMany({
    where: {
      ...(filter.actor ? { actor: { contains: literally(filter.actor), mode: 'insensitive' } } : {}),
      ...(filter.subject ? { subject: { contains: literally(filter.subject), mode: 'insensitive' } } : {}),
      ...(olderThan === undefined ? {} : { seq: { lt: olderThan } }),
    },
    select: { seq: true, at: true, actor: true, action: true, subject: true, payload: true },
    orderBy: { seq: 'desc' },
    take: AUDIT_PAGE_ROWS + 1,
  })
  const shown = rows.slice(0, AUDIT_PAGE_ROWS)
  const more = rows.length > AUDIT_PAGE_ROWS
  return {
    rows: shown.map(({ seq, payload, ...row }) => ({ ...row, seq: String(seq), details: payload })),
    olderThan: more ? String(shown.at(-1)?.seq) : null,
  }
}

// Prisma hands `contains` to LIKE as it is: what people type would be a pattern.
function literally(words: string): string {
  return words.replace(/[\\%_]/g, '\\$&')
}

type Checked = { rows: number; at: Date; broken: bigint | null; ends: boolean }

/**
 * Recomputes the whole chain inside the database: every row's hash from what stands in it, its link to the row
 * before, that no number is missing, and that the last row is the head.
 */
export async function checkChain(_actor: Admin): Promise<ChainCheck> {
  const [found] = await db.$queryRaw<Checked[]>`
    WITH link AS (
      SELECT seq, hash, prev_hash,
             audit_hash(seq, at, actor_id, actor, action, subject, payload, prev_hash) AS computed,
             lag(hash, 1, repeat('0', 64)) OVER (ORDER BY seq) AS before,
             row_number() OVER (ORDER BY seq) AS place
      FROM audit_entry)
    SELECT (SELECT count(*) FROM link)::int AS rows,
           clock_timestamp() AS at,
           (SELECT min(seq) FROM link WHERE hash <> computed OR prev_hash <> before OR seq <> place) AS broken,
           EXISTS (SELECT 1 FROM audit_head h
                   WHERE h.hash = coalesce((SELECT hash FROM link ORDER BY seq DESC LIMIT 1), repeat('0', 64))
                     AND h.seq = (SELECT count(*) FROM link)) AS ends`
  const { rows, at, broken, ends } = found as Checked
  return { rows, at, firstBroken: broken === null ? null : String(broken), endsAtHead: ends }
}
