import 'server-only'
import type { Span } from '@/lib/anchoring/model'
import { currentVersionId, versionText } from '@/lib/article/queries'
import { oneImportAtATime } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { type Failure, fail, ok, type Result } from '@/lib/result/result'
import { cutPassage, type PassageFault } from './cut-passage'
import { type AnnotationFields, type RestingStatement, TARGET_KINDS, type Theirs } from './model'
import { canAnnotate } from './policy'
import { restingOn, standingAnnotation } from './queries'
import {
  type CreateInput,
  type CreateValues,
  createInput,
  type StandingInput,
  standingInput,
  type UpdateInput,
  updateInput,
} from './schema'
import { insertAnnotation, lockAnnotation, placeByMachine, writeDeleted, writeFields } from './writes'

type LinkFault = 'no-such-speaker' | 'no-such-target' | 'no-such-origin'
type Created = { id: string; publicId: string; rowVersion: number; spans: Span[] }
type Changed = { id: string; publicId: string; rowVersion: number }
type Stale = Failure<'stale', { theirs: Theirs }>

/**
 * Marks a passage of a version. The selections (UTF-16 code units) may be rough: the exact words are taken from
 * the stored text, whole words, cut at block ends. Refused when a selection reaches into a gap.
 */
export async function createAnnotation(
  actor: Actor,
  input: CreateInput,
): Promise<Result<Created, 'no-such-version' | PassageFault | LinkFault>> {
  const values = createInput.parse(input)
  return transaction((tx) => markPassage(tx, actor, values))
}

/** `createAnnotation` as a part of a larger command, inside its transaction. */
export async function markPassage(
  tx: Tx,
  actor: Actor,
  { versionId, spans: selections, ...fields }: CreateValues,
): Promise<Result<Created, 'no-such-version' | PassageFault | LinkFault>> {
  refuseUnless(canAnnotate(actor))
  const version = await versionText(tx, versionId)
  if (!version || version.text === '') return fail('no-such-version')
  const passage = cutPassage(version.text, version.blocks, selections)
  if (!passage.ok) return passage
  const broken = await brokenLink(tx, fields)
  if (broken) return fail(broken)
  const created = await insertAnnotation(tx, actor, version, passage.value, fields)
  await placeInCurrent(tx, version, created.id)
  await audit(tx, actor, 'created', created.publicId, { versionId, spans: passage.value, after: fields })
  return ok({ ...created, spans: passage.value })
}

/** Changes everything but the passage. Whoever saw an older row gets `stale` with what stands now. */
export async function updateAnnotation(
  actor: Actor,
  input: UpdateInput,
): Promise<Result<Changed, 'no-such-annotation' | LinkFault> | Stale> {
  return transaction((tx) => changeAnnotation(tx, actor, input))
}

/** `updateAnnotation` as a part of a larger command, inside its transaction. */
export async function changeAnnotation(
  tx: Tx,
  actor: Actor,
  input: UpdateInput,
): Promise<Result<Changed, 'no-such-annotation' | LinkFault> | Stale> {
  refuseUnless(canAnnotate(actor))
  const { id, rowVersion, restores, ...fields } = updateInput.parse(input)
  const before = await standingAnnotation(tx, id)
  if (!before) return fail('no-such-annotation')
  const broken = await brokenLink(tx, fields)
  if (broken) return fail(broken)
  if (!(await writeFields(tx, actor, { id, rowVersion }, fields))) return staleness(tx, id)
  await audit(tx, actor, 'changed', before.publicId, {
    before: before.fields,
    after: fields,
    ...(restores && { restores }),
  })
  return ok({ id, publicId: before.publicId, rowVersion: rowVersion + 1 })
}

/** Marks an annotation deleted. Refused while a statement rests on it, naming the statements, or a heading. */
export async function deleteAnnotation(
  actor: Actor,
  input: StandingInput,
): Promise<
  | Result<Changed, 'no-such-annotation' | 'is-a-heading'>
  | Stale
  | Failure<'rests-on', { statements: RestingStatement[] }>
> {
  refuseUnless(canAnnotate(actor))
  const { id, rowVersion } = standingInput.parse(input)
  return transaction(async (tx) => {
    const before = await standingAnnotation(tx, id)
    if (!before) return fail('no-such-annotation')
    await lockAnnotation(tx, id)
    const statements = await restingOn(tx, id)
    if (statements.length > 0) return fail('rests-on', { statements })
    if (await tx.concession.count({ where: { headingId: id } })) return fail('is-a-heading')
    if (!(await writeDeleted(tx, actor, { id, rowVersion }, true))) return staleness(tx, id)
    await audit(tx, actor, 'deleted', before.publicId)
    return ok({ id, publicId: before.publicId, rowVersion: rowVersion + 1 })
  })
}

/** Takes a deletion back. */
export async function restoreAnnotation(
  actor: Actor,
  input: StandingInput,
): Promise<Result<Changed, 'no-such-annotation'> | Stale> {
  refuseUnless(canAnnotate(actor))
  const { id, rowVersion } = standingInput.parse(input)
  return transaction(async (tx) => {
    const before = await standingAnnotation(tx, id)
    if (!before) return fail('no-such-annotation')
    if (!(await writeDeleted(tx, actor, { id, rowVersion }, false))) return staleness(tx, id)
    const version = await versionText(tx, before.versionId)
    // The article may have been captured anew while it was deleted.
    if (version) await placeInCurrent(tx, version, id)
    await audit(tx, actor, 'restored', before.publicId)
    return ok({ id, publicId: before.publicId, rowVersion: rowVersion + 1 })
  })
}

/** Marked on an older version: whether the words stand in the current one is decided at once, like after an import. */
async function placeInCurrent(tx: Tx, version: { id: string; articleId: string }, annotationId: string) {
  await oneImportAtATime(tx)
  const current = await currentVersionId(tx, version.articleId)
  if (!current || current === version.id) return
  await placeByMachine(tx, { id: current, articleId: version.articleId }, { annotationId })
}

async function staleness(tx: Tx, id: string): Promise<Stale> {
  const standing = await standingAnnotation(tx, id)
  if (!standing) throw new Error(`annotation ${id} has gone, though none is ever removed`)
  const { versionId: _, publicId: __, ...theirs } = standing
  return fail('stale', { theirs })
}

async function brokenLink(tx: Tx, fields: AnnotationFields): Promise<LinkFault | null> {
  const { speakerId, originId, targets } = fields
  if (speakerId && !(await tx.person.count({ where: { subjectId: speakerId } }))) return 'no-such-speaker'
  if (originId && !(await tx.origin.count({ where: { id: originId } }))) return 'no-such-origin'
  const known = await tx.subject.count({
    where: { id: { in: [...targets] }, kind: { in: [...TARGET_KINDS] } },
  })
  return known === targets.length ? null : 'no-such-target'
}

function audit(tx: Tx, actor: Actor, what: string, publicId: string, details: Record<string, unknown> = {}) {
  return recordAudit(tx, actor, { action: `annotation.${what}`, subject: `annotation/${publicId}`, details })
}
