import 'server-only'
import type * as z from 'zod'
import { seenOutcome } from '@/lib/article/attempt-outcome'
import { canImport } from '@/lib/article/policy'
import { currentVersionId } from '@/lib/article/queries'
import { insertNotices, insertRefusals } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import type { Reading } from '@/lib/import/model'
import { finalImport, undecided } from '@/lib/import-draft/decide'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { sameWords } from '@/lib/import-draft/same-words'
import type { draftInput } from '@/lib/import-draft/schema'
import { removeDraft, updateDraftDecisions } from '@/lib/import-draft/writes'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { tellRow } from './draft-for-row'
import { type Imported, type ImportProblem, importInto } from './import-article'
import { recordAttemptInto } from './record-attempt'
import { refuseCopies } from './refuse-copies'
import { suggestAfter } from './suggest-after'

export type ConfirmProblem = ImportProblem | 'stale' | 'reworded' | 'nothing-shown' | 'undecided'

/**
 * Makes a version of what a person has decided. Breaks between blocks may have changed, words may not. What nobody has
 * decided is `undecided`, unless they say that it stays as it came.
 */
export async function confirmImport(
  actor: Admin,
  input: z.output<typeof draftInput>,
): Promise<Result<Imported, ConfirmProblem>> {
  refuseUnless(canImport(actor))
  const decisions = input.decisions as DraftDecisions
  if (!input.leaveUndecided && makesVersion(decisions) && isUndecided(decisions)) return fail('undecided')
  const final = finalImport(decisions)
  if (!final.blocks.some(({ disposition }) => disposition === 'shown')) return fail('nothing-shown')
  const imported = await transaction(async (tx): Promise<Result<Imported, ConfirmProblem>> => {
    if (
      !(await updateDraftDecisions(tx, actor, {
        draftId: input.draftId,
        rowVersion: input.rowVersion,
        decisions,
      }))
    )
      return fail('stale')
    const draft = await tx.importDraft.findUniqueOrThrow({ where: { id: input.draftId } })
    if (!draft.reading) return fail('stale')
    const read = draft.reading as unknown as Reading
    if (!sameWords(read.blocks, final.blocks)) return fail('reworded')
    if (decisions.asAttempt && decisions.articleId) {
      const noted = await recordAttemptInto(tx, actor, {
        ...attemptOf(draft),
        ...seenOutcome(decisions.seenOutcome),
        articleId: decisions.articleId,
      })
      if (!noted.ok) return noted
      await removeDraft(tx, actor, input.draftId)
      const stands = await standing(tx, decisions.articleId, noted.value.slug)
      await noteNotices(tx, actor, stands, decisions)
      await refuseNotices(tx, actor, stands, decisions)
      await tellRow(tx, actor, draft.runRowId, stands)
      return ok(stands)
    }
    const imported = await importInto(tx, actor, {
      ...relationOf(decisions),
      method: draft.method,
      ...(draft.capturedAt ? { capturedAt: draft.capturedAt } : {}),
      ...(draft.finalAddress || draft.address
        ? { address: draft.finalAddress ?? draft.address ?? undefined }
        : {}),
      raw: draft.raw,
      charset: read.charset,
      mediaType: read.mediaType,
      ...(draft.fileName ? { fileName: draft.fileName } : {}),
      workingTitle: decisions.workingTitle,
      details: decisions.details,
      addresses: [...decisions.addresses],
      notices: [...(decisions.notices ?? [])],
      ...(decisions.cause && { cause: decisions.cause }),
      copyOfId: decisions.copyOfId,
      origin: decisions.origin,
      rights: decisions.rights,
      blocks: [...final.blocks],
      cautions: [...final.cautions],
    })
    if (!imported.ok) return imported
    await refuseNotices(tx, actor, imported.value, decisions)
    if (imported.value.outcome === 'new' && decisions.said) await refuseCopies(tx, actor, imported.value)
    await removeDraft(tx, actor, input.draftId)
    await tellRow(tx, actor, draft.runRowId, imported.value)
    return ok(imported.value)
  })
  return suggestAfter(actor, imported)
}

const makesVersion = ({ asAttempt, asAlias }: DraftDecisions) => !asAttempt && !asAlias

function isUndecided(decisions: DraftDecisions): boolean {
  const { proposals, cautions } = undecided(decisions)
  return proposals.length + cautions.length > 0
}

/** A publisher may say in the place of an article that it takes it back: that stands with the version that stands. */
async function noteNotices(
  tx: Tx,
  actor: Admin,
  { versionId, slug }: Imported,
  { notices = [] }: DraftDecisions,
): Promise<void> {
  if (notices.length === 0) return
  await insertNotices(tx, actor, versionId, [...notices])
  await recordAudit(tx, actor, {
    action: 'article.notice-found',
    subject: `article/${slug}`,
    details: { notices },
  })
}

/** What a person said is no notice is not asked about again. */
async function refuseNotices(
  tx: Tx,
  actor: Admin,
  { articleId, slug }: Imported,
  { refusedNotices = [] }: DraftDecisions,
): Promise<void> {
  if (refusedNotices.length === 0) return
  await insertRefusals(tx, actor, articleId, [...refusedNotices])
  await recordAudit(tx, actor, {
    action: 'article.notice-refused',
    subject: `article/${slug}`,
    details: { notices: [...refusedNotices] },
  })
}

type Draft = Awaited<ReturnType<Tx['importDraft']['findUniqueOrThrow']>>

const attemptOf = ({ method, raw, capturedAt, finalAddress, address, mediaType, fileName }: Draft) => ({
  method,
  raw,
  ...(capturedAt && { at: capturedAt }),
  address: finalAddress ?? address ?? undefined,
  mediaType: mediaType ?? undefined,
  fileName: fileName ?? undefined,
})

/** The article as it stands, after an attempt that changed nothing. */
async function standing(tx: Tx, articleId: string, slug: string): Promise<Imported> {
  const versionId = await currentVersionId(tx, articleId)
  const version = await tx.articleVersion.findUniqueOrThrow({
    where: { id: versionId ?? '' },
    select: { id: true, number: true },
  })
  return { articleId, slug, versionId: version.id, versionNumber: version.number, outcome: 'attempt' }
}

/** Which article it is of, as a person has said; where nobody said so, it is recognised once more. */
function relationOf({ articleId, said = false, asAlias = false, addresses }: DraftDecisions) {
  if (!articleId) return { asNew: said }
  return { articleId, aliases: asAlias ? addresses.map(({ url }) => url) : [] }
}
