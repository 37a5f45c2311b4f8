import 'server-only'
import type { Tx } from '@/lib/db/transaction'

/**
 * Editions and notices are written one at a time. Kept pages are compared with the newest of both by their
 * numbers, so numbers must become visible in their order.
 */
export async function oneEditionAtATime(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('proviso.edition'))`
}

/** Now, by the database's clock: read under the lock, editions and notices follow each other strictly. */
export async function moment(tx: Tx): Promise<Date> {
  const rows = await tx.$queryRaw<{ at: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`
  const at = rows[0]?.at
  if (!at) throw new Error('the database tells no time')
  return at
}
