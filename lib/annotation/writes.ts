import 'server-only'
import type { Resolution, Span } from '@/lib/anchoring/model'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { publicId } from '@/lib/text/public-id'
import type { AnnotationFields } from './model'

const columns = ({ targets: _, tags, ...fields }: AnnotationFields) => ({ ...fields, tags: [...tags] })

/** Writes an annotation with its passage, its targets and its placement in the version it was made on. */
export async function insertAnnotation(
  tx: Tx,
  actor: Actor,
  version: { id: string; text: string },
  spans: readonly Span[],
  fields: AnnotationFields,
): Promise<{ id: string; publicId: string; rowVersion: number }> {
  const annotation = await tx.annotation.create({
    data: {
      publicId: publicId(),
      versionId: version.id,
      createdById: actor.id,
      updatedById: actor.id,
      ...columns(fields),
    },
    select: { id: true, publicId: true, rowVersion: true },
  })
  await tx.annotationSpan.createMany({
    data: spans.map(({ start, end }, ordinal) => ({
      annotationId: annotation.id,
      ordinal,
      start,
      end,
      exact: version.text.slice(start, end),
    })),
  })
  await insertTargets(tx, annotation.id, fields.targets)
  await insertPlacement(tx, annotation.id, version.id, { state: 'placed', spans })
  return annotation
}

/** What the machine found about an annotation's place in a version. */
export async function insertPlacement(
  tx: Tx,
  annotationId: string,
  versionId: string,
  { state, spans }: Pick<Resolution, 'state' | 'spans'>,
): Promise<void> {
  const offsets = spans.flatMap(({ start, end }) => [start, end])
  await tx.placement.create({ data: { annotationId, versionId, state, spans: offsets, decider: 'machine' } })
}

/** Holds off whoever would bind the annotation as evidence, until this transaction ends. */
export async function lockAnnotation(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM annotation WHERE id = ${id}::uuid FOR UPDATE`
}

/** Changes the fields of an annotation that still has this row version; false when it has another. */
export async function writeFields(
  tx: Tx,
  actor: Actor,
  { id, rowVersion }: { id: string; rowVersion: number },
  fields: AnnotationFields,
): Promise<boolean> {
  const written = await change(tx, actor, { id, rowVersion, deletedAt: null }, columns(fields))
  if (!written) return false
  await tx.annotationTarget.deleteMany({ where: { annotationId: id } })
  await insertTargets(tx, id, fields.targets)
  return true
}

/** Marks an annotation deleted, or takes that back; false when it has another row version or stands so already. */
export function writeDeleted(
  tx: Tx,
  actor: Actor,
  { id, rowVersion }: { id: string; rowVersion: number },
  deleted: boolean,
): Promise<boolean> {
  const standing = { id, rowVersion, deletedAt: deleted ? null : { not: null } }
  return change(tx, actor, standing, { deletedAt: deleted ? new Date() : null })
}

async function change(
  tx: Tx,
  actor: Actor,
  where: { id: string; rowVersion: number; deletedAt: null | { not: null } },
  data: Partial<ReturnType<typeof columns>> & { deletedAt?: Date | null },
): Promise<boolean> {
  const { count } = await tx.annotation.updateMany({
    where,
    data: { ...data, updatedById: actor.id, updatedAt: new Date(), rowVersion: { increment: 1 } },
  })
  return count === 1
}

async function insertTargets(tx: Tx, annotationId: string, targets: readonly string[]): Promise<void> {
  await tx.annotationTarget.createMany({ data: targets.map((subjectId) => ({ annotationId, subjectId })) })
}
