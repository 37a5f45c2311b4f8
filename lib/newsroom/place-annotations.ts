import 'server-only'
import { rebase } from '@/lib/anchoring/rebase'
import type { Tx } from '@/lib/db/transaction'

const NEWEST_GAPS = {
  orderBy: { number: 'desc' },
  take: 1,
  select: { blocks: { where: { kind: 'gap' }, select: { start: true, end: true } } },
} as const

/**
 * Places every standing annotation of an article in the version that has just become current: the machine's
 * answer is written down whatever it is, and only "placed" carries over by itself. Annotations made on that very
 * version keep their place.
 */
export async function placeAnnotations(tx: Tx, articleId: string, versionId: string): Promise<void> {
  const { text } = await tx.articleVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { text: true },
  })
  const annotations = await tx.annotation.findMany({
    where: { deletedAt: null, version: { articleId }, versionId: { not: versionId } },
    select: {
      id: true,
      version: { select: { text: true, layouts: NEWEST_GAPS } },
      spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true } },
    },
  })
  await tx.placement.createMany({
    data: annotations.flatMap(({ id, version, spans }) => {
      const layout = { barriers: version.layouts[0]?.blocks ?? [] }
      return rebase(version.text, text, [spans], layout).map((resolution) => ({
        annotationId: id,
        versionId,
        state: resolution.state,
        spans: resolution.spans.flatMap(({ start, end }) => [start, end]),
        decider: 'machine' as const,
      }))
    }),
  })
}
