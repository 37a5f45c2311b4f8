import 'server-only'
import { restingOn } from '@/lib/annotation/queries'
import { insertAnnotation, lockAnnotation, writeDeleted } from '@/lib/annotation/writes'
import { currentVersionId, versionText } from '@/lib/article/queries'
import { oneImportAtATime } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
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
 * Makes one annotation of the suggestions of one passage: its words are theirs, its targets all of theirs. `decided` when
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
    const annotation = await insertAnnotation(tx, actor, version, spansOf(spans), { ...fields, targets })
    await insertDecisions(tx, actor, [
      ...rows.map(({ id }) => accepted(id, annotation.id)),
      ...without.map(rejected),
    ])
    await audit(tx, actor, 'accepted', { ids, without, annotation: annotation.publicId, targets })
    return ok({ ...annotation, versionId })
  })
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
 * Opens suggestions again that somebody decided about; an annotation that was made of them goes with it. `rests-on` when a
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
      await lockAnnotation(tx, annotation.id)
      const statements = await restingOn(tx, annotation.id)
      if (statements.length > 0) return fail('rests-on', { statements })
      if (!(await writeDeleted(tx, actor, annotation, true))) return fail('stale')
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

const audit = (tx: Tx, actor: Actor, what: string, details: Record<string, unknown>) =>
  recordAudit(tx, actor, { action: `suggestion.${what}`, subject: 'suggestion', details })
