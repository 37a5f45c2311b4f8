import 'server-only'
import type { Tx } from '@/lib/db/transaction'

/** The statements of a disagreement, in order, with the disagreement locked against others who set them. */
export async function lockSides(tx: Tx, disagreementId: string): Promise<string[]> {
  await tx.$queryRaw`SELECT subject_id::text FROM disagreement WHERE subject_id = ${disagreementId}::uuid FOR UPDATE`
  const sides = await tx.disagreementSide.findMany({
    where: { disagreementId },
    orderBy: { ordinal: 'asc' },
    select: { statementId: true },
  })
  return sides.map((side) => side.statementId)
}

export async function replaceSides(
  tx: Tx,
  disagreementId: string,
  statementIds: readonly string[],
): Promise<void> {
  await tx.disagreementSide.deleteMany({ where: { disagreementId } })
  await tx.disagreementSide.createMany({
    data: statementIds.map((statementId, index) => ({ disagreementId, statementId, ordinal: index + 1 })),
  })
}
