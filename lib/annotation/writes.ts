import 'server-only'
import type { Resolution, Span } from '@/lib/anchoring/model'
import { rebase } from '@/lib/anchoring/rebase'
import { versionText } from '@/lib/article/queries'
import type { Actor } from '@/lib/auth/model'
import type { Prisma } from '@/lib/db/generated/client'
import type { Tx } from '@/lib/db/transaction'
import { publicId } from '@/lib/text/public-id'
import type { AnnotationFields, PassageSpan, PlacementDecision } from './model'
import { settledPassage, standingPassage } from './standing-passage'

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
  await tx.placement.create({
    data: {
      annotationId: annotation.id,
      versionId: version.id,
      state: 'placed',
      ...placeColumns(version.text, spans),
      decider: 'machine',
    },
  })
  return annotation
}

/** What the machine found about the place of an annotation in a version. */
export type MachinePlacement = {
  readonly annotationId: string
  readonly publicId: string
  /** The passage that was looked for: in which version it stands, and its words. */
  readonly base: { readonly versionId: string; readonly spans: readonly PassageSpan[] }
  readonly state: Resolution['state']
  /** UTF-16 code units of the version it was looked for in. */
  readonly spans: readonly Span[]
}

/**
 * Looks for standing annotations of a version's article in that version and writes down what was found, whatever it is:
 * only "placed" carries over by itself. Each is looked for from where a person settled it last, all of one text in
 * one pass. One whose words were taken from this very version, by its maker or by a person since, stands there.
 */
export async function placeByMachine(
  tx: Tx,
  version: { readonly id: string; readonly articleId: string },
  only: { readonly annotationId?: string } = {},
): Promise<MachinePlacement[]> {
  const { text } = await tx.articleVersion.findUniqueOrThrow({
    where: { id: version.id },
    select: { text: true },
  })
  const annotations = await tx.annotation.findMany({
    where: {
      deletedAt: null,
      version: { articleId: version.articleId },
      ...(only.annotationId && { id: only.annotationId }),
    },
    orderBy: { id: 'asc' },
    select: PLACED_FROM,
  })
  const sought = annotations.map((annotation) => {
    const { id: annotationId, publicId } = annotation
    const settled = settledPassage(annotation)
    const here = [standingPassage(annotation), settled].find(({ versionId }) => versionId === version.id)
    return { annotationId, publicId, isHere: here !== undefined, base: here ?? settled }
  })
  const found = new Map<string, Pick<Resolution, 'state' | 'spans'>>()
  for (const versionId of new Set(sought.map(({ base }) => base.versionId))) {
    const here = sought.filter((one) => !one.isHere && one.base.versionId === versionId)
    const resolutions = await rebaseFrom(
      tx,
      versionId,
      text,
      here.map(({ base }) => base.spans),
    )
    here.forEach(({ annotationId }, index) => {
      found.set(annotationId, resolutions[index] ?? MISSING)
    })
  }
  const placed = sought.map(({ annotationId, publicId, isHere, base: { versionId, spans } }) => ({
    annotationId,
    publicId,
    base: { versionId, spans },
    ...(isHere ? { state: 'placed' as const, spans } : (found.get(annotationId) ?? MISSING)),
  }))
  await tx.placement.createMany({
    data: placed.map(({ annotationId, state, spans }) => ({
      annotationId,
      versionId: version.id,
      state,
      ...placeColumns(text, spans),
      decider: 'machine' as const,
    })),
  })
  return placed
}

const MISSING = { state: 'missing', spans: [] } as const
const PLACED_FROM = {
  id: true,
  publicId: true,
  versionId: true,
  version: { select: { id: true } },
  spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
  placements: {
    where: { decision: { not: null } },
    select: {
      seq: true,
      versionId: true,
      decision: true,
      spans: true,
      exact: true,
      version: { select: { id: true } },
    },
  },
} as const satisfies Prisma.AnnotationSelect

/**
 * Where passages of one version lie in another text. Context is never taken across a gap of the newest layout. A text
 * that was erased by order finds nothing. UTF-16 code units of each text.
 */
export async function rebaseFrom(
  tx: Tx,
  versionId: string,
  text: string,
  passages: readonly (readonly Span[])[],
): Promise<Resolution[]> {
  if (passages.length === 0) return []
  const base = await versionText(tx, versionId)
  if (!base || base.text === '') return passages.map(() => ({ ...MISSING, candidates: [] }))
  const ofKind = (wanted: string) => base.blocks.filter(({ kind }) => kind === wanted)
  return rebase(base.text, text, passages, { barriers: ofKind('gap'), headlines: ofKind('headline') })
}

/** What a person decided about the place of an annotation in the current version, as one row of its history. */
export async function insertDecision(
  tx: Tx,
  actor: Actor,
  { annotationId, decision, spans, note }: DecidedInput,
  version: { readonly id: string; readonly text: string },
): Promise<{ seq: number }> {
  return tx.placement.create({
    data: {
      annotationId,
      versionId: version.id,
      state: decision === 'gone' ? 'missing' : 'placed',
      ...placeColumns(version.text, spans),
      decider: 'person',
      byId: actor.id,
      decision,
      note,
    },
    select: { seq: true },
  })
}

type DecidedInput = {
  readonly annotationId: string
  readonly decision: PlacementDecision
  readonly spans: readonly Span[]
  readonly note: string
}

const placeColumns = (text: string, spans: readonly Span[]) => ({
  spans: spans.flatMap(({ start, end }) => [start, end]),
  exact: spans.map(({ start, end }) => text.slice(start, end)),
})

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
