import 'server-only'
import { describe } from '@/lib/anchoring/describe'
import { resolve } from '@/lib/anchoring/resolve'
import type { Tx } from '@/lib/db/transaction'

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
      version: { select: { text: true } },
      spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true } },
    },
  })
  const placements = annotations.map((annotation) => {
    const { state, spans } = resolve(text, describe(annotation.version.text, annotation.spans))
    return {
      annotationId: annotation.id,
      versionId,
      state,
      spans: spans.flatMap(({ start, end }) => [start, end]),
      decider: 'machine' as const,
    }
  })
  await tx.placement.createMany({ data: placements })
}
