import 'server-only'
import { describe } from '@/lib/anchoring/describe'
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
  const passages = annotations.map(({ id, version, spans }) => ({
    id,
    selectors: describe(version.text, spans, version.layouts[0]?.blocks ?? []),
  }))
  await tx.placement.createMany({
    data: rebase(text, passages).map(({ id, resolution: { state, spans } }) => ({
      annotationId: id,
      versionId,
      state,
      spans: spans.flatMap(({ start, end }) => [start, end]),
      decider: 'machine' as const,
    })),
  })
}
