import 'server-only'
import type { Tx } from '@/lib/db/transaction'

/**
 * Of these keys those under which a job waits or is under way. One that was tried as often as it may be is never tried
 * again and counts as none.
 */
export async function livingKeys(
  reader: Pick<Tx, '$queryRaw'>,
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = await reader.$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker._private_jobs
    WHERE key = ANY (${[...keys]}::text[]) AND (attempts < max_attempts OR locked_at IS NOT NULL)`
  return new Set(rows.map(({ key }) => key))
}
