import 'server-only'
import type * as z from 'zod'
import { canImport } from '@/lib/article/policy'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { transaction } from '@/lib/db/transaction'
import type { Reading } from '@/lib/import/model'
import { fetchInTurn, PERSON_WAITS_MS } from '@/lib/net/fetch-in-turn'
import { FETCH_PROBLEM_WORDS, type Fetched } from '@/lib/net/model'
import { certainly } from '@/lib/recognition/propose-relation'
import { recognised } from '@/lib/recognition/queries'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { incomingOf } from './incoming'
import type { DraftDecisions, FailedDraft } from './model'
import { draftRowVersion, failedDraft } from './queries'
import { draftOf, readSource, type Source } from './read-source'
import { plainFileName, type unfinishedInput } from './schema'
import { insertDraft, readDraft, removeDraft, updateDraftDecisions } from './writes'

type Unread = { code: string; says: string }

/**
 * Reads a source in its worker and keeps what was read for a person to decide. What cannot be read becomes a failed
 * draft where something of it is known (its address, facts from a list, what the page says of its article), so that
 * nothing is lost; a bare file or paste is `unreadable` with the reason and what to do, and nothing is kept.
 */
export async function openDraft(
  actor: Admin,
  source: Source,
): Promise<Result<{ draftId: string; failed: boolean }, 'unreadable', Unread>> {
  refuseUnless(canImport(actor))
  const fileName = source.fileName ? plainFileName(source.fileName) : null
  const read = await readSource(source)
  const isKnown = Boolean(source.address || source.known || 'said' in read)
  if (read.outcome !== 'good' && !isKnown) return fail('unreadable', { code: read.code, says: read.reason })
  const articleId = read.outcome === 'good' ? await articleOf(source, read) : null
  return transaction(async (tx) => {
    const draftId = await insertDraft(tx, actor, { ...draftOf({ ...source, fileName }, read, articleId) })
    await recordAudit(tx, actor, {
      action: read.outcome === 'good' ? 'import.read' : 'import.failed',
      subject: `import/${draftId}`,
      details: { fileName, address: source.address ?? null },
    })
    return ok({ draftId, failed: read.outcome !== 'good' })
  })
}

/** The article that it is without a question; anything else is shown to a person. */
const articleOf = async (source: Source, read: Reading) =>
  certainly(await recognised(db, incomingOf(read, source)))?.articleId ?? null

/** Keeps what was decided so far, right or not: that is asked when it is kept as an article. Where somebody was faster, the row version that stands is told. */
export async function saveDraft(
  actor: Admin,
  input: z.output<typeof unfinishedInput>,
): Promise<Result<{ rowVersion: number }, 'stale' | 'no-such-draft'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const decisions = input.decisions as DraftDecisions
    if (!(await updateDraftDecisions(tx, actor, { ...input, decisions }))) {
      const rowVersion = await draftRowVersion(actor, input.draftId)
      return rowVersion === null ? fail('no-such-draft') : fail('stale', { rowVersion })
    }
    await recordAudit(tx, actor, { action: 'import.decided', subject: `import/${input.draftId}` })
    return ok({ rowVersion: input.rowVersion + 1 })
  })
}

/** Throws an unfinished import away. */
export async function discardDraft(
  actor: Admin,
  { draftId }: { draftId: string },
): Promise<Result<null, 'no-such-draft'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    if (!(await removeDraft(tx, actor, draftId))) return fail('no-such-draft')
    await recordAudit(tx, actor, { action: 'import.discarded', subject: `import/${draftId}` })
    return ok(null)
  })
}

type IntoDraft =
  | Result<{ draftId: string }, 'no-such-draft' | 'stale'>
  | Result<{ draftId: string }, 'unreadable', Unread>

/**
 * Reads a file or a pasted text into a draft that could not be read. All that was known of it stays and goes into the
 * decisions as it would have. What cannot be read either changes nothing.
 */
export async function readIntoDraft(
  actor: Admin,
  { draftId, ...given }: Pick<Source, 'bytes' | 'fileName' | 'mediaType'> & { draftId: string },
): Promise<IntoDraft> {
  refuseUnless(canImport(actor))
  const draft = await failedDraft(actor, draftId)
  if (!draft) return fail('no-such-draft')
  const fileName = given.fileName ? plainFileName(given.fileName) : null
  const method = fileName ? 'uploaded' : 'pasted'
  return keepRead(actor, draft, { ...sourceOf(draft), ...given, fileName, method, capturedAt: null })
}

/** Asks the address of a draft that could not be read once more. */
export async function retryAddress(actor: Admin, { draftId }: { draftId: string }): Promise<IntoDraft> {
  refuseUnless(canImport(actor))
  const draft = await failedDraft(actor, draftId)
  if (!draft?.address) return fail('no-such-draft')
  const fetched = await fetchInTurn(draft.address, { patienceMs: PERSON_WAITS_MS })
  if (!fetched.ok)
    return fail('unreadable', { code: fetched.reason, says: FETCH_PROBLEM_WORDS[fetched.reason] })
  return keepRead(actor, draft, { ...sourceOf(draft), ...sourceOfAnswer(fetched.value) })
}

const sourceOf = ({ address, finalAddress, known }: FailedDraft) => ({ address, finalAddress, known })

function sourceOfAnswer({ bytes, finalAddress, at, mediaType, charsetLabel }: Fetched) {
  const label = charsetLabel ? `${mediaType}; charset=${charsetLabel}` : mediaType
  return { bytes, finalAddress, capturedAt: at, method: 'fetched' as const, mediaType: label }
}

async function keepRead(actor: Admin, draft: FailedDraft, source: Source): Promise<IntoDraft> {
  const read = await readSource(source)
  if (read.outcome !== 'good') return fail('unreadable', { code: read.code, says: read.reason })
  const articleId = await articleOf(source, read)
  return transaction(async (tx) => {
    const { id: draftId, rowVersion } = draft
    if (!(await readDraft(tx, actor, { draftId, rowVersion, ...draftOf(source, read, articleId) })))
      return fail('stale')
    await recordAudit(tx, actor, {
      action: 'import.read',
      subject: `import/${draftId}`,
      details: { fileName: source.fileName ?? null, address: source.address ?? null },
    })
    return ok({ draftId })
  })
}
