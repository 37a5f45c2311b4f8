import 'server-only'
import type { AnnotationFields } from '@/lib/annotation/model'
import { restingOn, standingAnnotation } from '@/lib/annotation/queries'
import { insertAnnotation, lockAnnotation, writeDeleted, writeFields } from '@/lib/annotation/writes'
import { currentVersionId, versionText } from '@/lib/article/queries'
import { oneImportAtATime } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import type { Span } from '@/lib/text/span'
import { canDecideSuggestions } from './policy'
import { spansOf } from './queries'
import {
  type AcceptInput,
  acceptInput,
  type CorrectInput,
  correctInput,
  type RejectInput,
  rejectInput,
  type TakeBackInput,
  takeBackInput,
} from './schema'
import { type Decided, insertDecisions, lockSuggestions, writeSuggestions } from './writes'

/** Looks through a version again and keeps what is proposed now. Answers how many are open, came and went. */
export async function lookForSuggestions(actor: Actor, { versionId }: { readonly versionId: string }) {
  refuseUnless(canDecideSuggestions(actor))
  return transaction(async (tx) => {
    const version = await versionText(tx, versionId)
    if (!version || version.text === '') return fail('no-such-version')
    const look = await writeSuggestions(tx, version)
    await recordAudit(tx, actor, {
      action: 'suggestion.looked',
      subject: `version/${versionId}`,
      details: { ...look },
    })
    return ok(look)
  })
}

/**
 * Makes one annotation of the suggestions of one passage: its words are theirs, its targets all of theirs. Where one of
 * just these words stands already it gets the targets instead, and `added` says which it had not. `decided` when
 * somebody decided about one of them meanwhile, `not-current` when the article has a newer text, `not-one-passage`.
 */
export async function acceptSuggestions(actor: Actor, input: AcceptInput) {
  refuseUnless(canDecideSuggestions(actor))
  const { ids, without, ...fields } = acceptInput.parse(input)
  return transaction(async (tx) => {
    // Also keeps an import from making another text current meanwhile.
    await oneImportAtATime(tx)
    const found = await openOf(tx, [...ids, ...without])
    if (!found.ok) return found
    const { versionId, spans } = found.value
    const rows = found.value.rows.filter(({ id }) => ids.includes(id))
    const version = await versionText(tx, versionId)
    if (!version || (await currentVersionId(tx, version.articleId)) !== versionId) return fail('not-current')
    if (fields.speakerId && !(await tx.person.count({ where: { subjectId: fields.speakerId } })))
      return fail('no-such-speaker')
    if (fields.originId && !(await tx.origin.count({ where: { id: fields.originId } })))
      return fail('no-such-origin')
    const targets = rows.map(({ subjectId }) => subjectId)
    const standing = await annotationOfWords(tx, versionId, spans)
    const annotation = standing
      ? await withTargets(tx, actor, standing, (before) => [...new Set([...before, ...targets])])
      : await made(tx, actor, version, spansOf(spans), { ...fields, targets })
    if (!annotation) return fail('stale')
    await insertDecisions(tx, actor, [
      ...rows.map(({ id }) => accepted(id, annotation.id)),
      ...without.map(rejected),
    ])
    await audit(tx, actor, 'accepted', { ids, without, annotation: annotation.publicId, targets })
    const added = standing ? targets.filter((one) => !standing.fields.targets.includes(one)) : []
    return ok({ ...annotation, versionId, added: standing ? added : null })
  })
}

type MadeFields = Omit<AnnotationFields, 'targets'> & { readonly targets: readonly string[] }
type ReadVersion = { readonly id: string; readonly text: string }

async function made(tx: Tx, actor: Actor, version: ReadVersion, spans: readonly Span[], fields: MadeFields) {
  const annotation = await insertAnnotation(tx, actor, version, spans, fields)
  await auditAnnotation(tx, actor, 'created', annotation.publicId, {
    versionId: version.id,
    spans,
    after: fields,
  })
  return annotation
}

/** The oldest annotation of just these words that stands. */
async function annotationOfWords(tx: Tx, versionId: string, spans: readonly number[]) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id::text FROM annotation a WHERE a.version_id = ${versionId}::uuid AND a.deleted_at IS NULL
      AND (SELECT array_agg(edge ORDER BY s.ordinal, edge) FROM annotation_span s, unnest(ARRAY[s.start, s."end"]) AS edge
           WHERE s.annotation_id = a.id) = ${[...spans]}::int[]
    ORDER BY a.created_at, a.id LIMIT 1`
  if (!row) return null
  await lockAnnotation(tx, row.id)
  const standing = await standingAnnotation(tx, row.id)
  return standing && !standing.deleted ? { ...standing, id: row.id } : null
}

type Standing = NonNullable<Awaited<ReturnType<typeof annotationOfWords>>>

/** Changes what an annotation is about and nothing else; null when somebody changed it meanwhile. */
async function withTargets(
  tx: Tx,
  actor: Actor,
  { id, publicId, rowVersion, fields }: Standing,
  change: (targets: readonly string[]) => readonly string[],
) {
  const after = { ...fields, targets: [...change(fields.targets)] }
  if (!(await writeFields(tx, actor, { id, rowVersion }, after))) return null
  await auditAnnotation(tx, actor, 'changed', publicId, { before: fields, after })
  return { id, publicId, rowVersion: rowVersion + 1 }
}

/** What was made of suggestions goes again: the annotation, or the targets that it got by them. */
async function undoAnnotation(
  tx: Tx,
  actor: Actor,
  { id, rowVersion, added }: NonNullable<TakeBackInput['annotation']>,
) {
  await lockAnnotation(tx, id)
  const standing = await standingAnnotation(tx, id)
  if (!standing || standing.deleted || standing.rowVersion !== rowVersion) return fail('stale')
  if (added) {
    const left = (targets: readonly string[]) => targets.filter((one) => !added.includes(one))
    return (await withTargets(tx, actor, { ...standing, id }, left)) ? ok(null) : fail('stale')
  }
  const statements = await restingOn(tx, id)
  if (statements.length > 0) return fail('rests-on', { statements })
  if (!(await writeDeleted(tx, actor, { id, rowVersion }, true))) return fail('stale')
  await auditAnnotation(tx, actor, 'deleted', standing.publicId)
  return ok(null)
}

const accepted = (suggestionId: string, annotationId: string): Decided => ({
  suggestionId,
  verdict: 'accepted',
  annotationId,
})
const rejected = (suggestionId: string): Decided => ({ suggestionId, verdict: 'rejected' })

/**
 * Writes down what became of suggestions from which somebody made an annotation with other words or targets: one whose
 * target it has is corrected, or accepted where the words are the same; one whose target it has not is rejected.
 */
export async function correctSuggestions(actor: Actor, input: CorrectInput) {
  refuseUnless(canDecideSuggestions(actor))
  const { ids, annotationId } = correctInput.parse(input)
  return transaction(async (tx) => {
    const found = await openOf(tx, ids)
    if (!found.ok) return found
    const made = await tx.annotation.findFirst({
      where: { id: annotationId, deletedAt: null, versionId: found.value.versionId },
      select: {
        publicId: true,
        spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true } },
        targets: { select: { subjectId: true } },
      },
    })
    if (!made) return fail('no-such-annotation')
    const targets = new Set(made.targets.map(({ subjectId }) => subjectId))
    const words = String(made.spans.flatMap(({ start, end }) => [start, end]))
    const decided = found.value.rows.map(({ id: suggestionId, subjectId, spans }): Decided => {
      if (!targets.has(subjectId)) return rejected(suggestionId)
      return { suggestionId, verdict: words === String(spans) ? 'accepted' : 'corrected', annotationId }
    })
    await insertDecisions(tx, actor, decided)
    await audit(tx, actor, 'corrected', { ids, annotation: made.publicId })
    return ok({ ids })
  })
}

/** The same words are not proposed for the same targets again, here or in another text. */
export async function rejectSuggestions(actor: Actor, input: RejectInput) {
  refuseUnless(canDecideSuggestions(actor))
  const { ids } = rejectInput.parse(input)
  return transaction(async (tx) => {
    const found = await openOf(tx, ids)
    if (!found.ok) return found
    await insertDecisions(tx, actor, ids.map(rejected))
    await audit(tx, actor, 'rejected', { ids })
    return ok({ ids })
  })
}

/**
 * Opens suggestions again that somebody decided about; an annotation that was made of them goes with it, or the targets that one got by them. `rests-on` when a
 * statement uses it meanwhile, `stale` when it was changed, `open` when nothing was decided.
 */
export async function takeBackDecisions(actor: Actor, input: TakeBackInput) {
  refuseUnless(canDecideSuggestions(actor))
  const { ids, annotation } = takeBackInput.parse(input)
  return transaction(async (tx) => {
    const [first] = await rowsOf(tx, ids)
    if (first) await lockSuggestions(tx, first.versionId)
    const rows = await rowsOf(tx, ids)
    if (rows.length !== ids.length || rows.some(({ verdict }) => verdict === null)) return fail('open')
    if (annotation) {
      const undone = await undoAnnotation(tx, actor, annotation)
      if (!undone.ok) return undone
    }
    await insertDecisions(
      tx,
      actor,
      ids.map((suggestionId): Decided => ({ suggestionId, verdict: 'taken_back' })),
    )
    await audit(tx, actor, 'taken-back', { ids, annotation: annotation?.id ?? null })
    return ok({ ids })
  })
}

type Row = {
  readonly id: string
  readonly versionId: string
  readonly subjectId: string
  readonly spans: readonly number[]
  readonly verdict: string | null
}

const rowsOf = (tx: Tx, ids: readonly string[]) => tx.$queryRaw<Row[]>`
  SELECT id::text, version_id::text AS "versionId", subject_id::text AS "subjectId", spans, suggestion_verdict_of(id)::text AS verdict
  FROM suggestion WHERE id = ANY (${ids}::uuid[])`

/** Open suggestions of one passage; held until the transaction ends, so that nobody else decides about them. */
async function openOf(tx: Tx, ids: readonly string[]) {
  const [before] = await rowsOf(tx, ids)
  if (!before) return fail('decided')
  await lockSuggestions(tx, before.versionId)
  const rows = await rowsOf(tx, ids)
  if (rows.length !== new Set(ids).size || rows.some(({ verdict }) => verdict !== null))
    return fail('decided')
  const { versionId, spans } = before
  if (rows.some((row) => row.versionId !== versionId || String(row.spans) !== String(spans)))
    return fail('not-one-passage')
  return ok({ versionId, spans, rows })
}

/** As an annotation's own commands tell it: its history and those who have the article open go by these rows. */
const auditAnnotation = (
  tx: Tx,
  actor: Actor,
  what: string,
  publicId: string,
  details: Record<string, unknown> = {},
) => recordAudit(tx, actor, { action: `annotation.${what}`, subject: `annotation/${publicId}`, details })

const audit = (tx: Tx, actor: Actor, what: string, details: Record<string, unknown>) =>
  recordAudit(tx, actor, { action: `suggestion.${what}`, subject: 'suggestion', details })
