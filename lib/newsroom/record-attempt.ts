import 'server-only'
import { attemptOutcome } from '@/lib/article/attempt-outcome'
import type { CaptureMethod, CaptureOutcome } from '@/lib/article/model'
import { canImport } from '@/lib/article/policy'
import { insertCapture, oneImportAtATime } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import type { Unreadable } from '@/lib/import/model'
import { knownWithAddress, knownWithSaid } from '@/lib/import-draft/known-facts'
import type { DraftFailure } from '@/lib/import-draft/model'
import type { Source } from '@/lib/import-draft/read-source'
import { certainly } from '@/lib/recognition/propose-relation'
import { recognised } from '@/lib/recognition/queries'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { sha256Hex } from '@/lib/text/sha256'

/** An answer that is not the article. `raw` is what came, where anything came; `reason` is shown to editors. */
export type Attempt = {
  readonly articleId: string
  readonly outcome: Exclude<CaptureOutcome, 'good'>
  readonly reason: string
  readonly method: CaptureMethod
  readonly raw?: Uint8Array | null
  readonly address?: string | undefined
  readonly at?: Date | undefined
  readonly charset?: string | undefined
  readonly mediaType?: string | undefined
  readonly fileName?: string | undefined
}

/**
 * Writes down an attempt at a known article that brought something else than its text: nothing, an error, a wall or
 * a fraction. It is a capture with that outcome and never a version; the article stays as it is.
 */
export async function recordAttempt(
  actor: Actor,
  attempt: Attempt,
): Promise<Result<{ slug: string }, 'no-such-article'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    await oneImportAtATime(tx)
    return recordAttemptInto(tx, actor, attempt)
  })
}

/** The same inside a transaction that is under way. */
export async function recordAttemptInto(
  tx: Tx,
  actor: Actor,
  { articleId, outcome, reason, raw = null, ...rest }: Attempt,
): Promise<Result<{ slug: string }, 'no-such-article'>> {
  const article = await tx.article.findUnique({ where: { id: articleId }, select: { slug: true } })
  if (!article) return fail('no-such-article')
  const rawSha256 = raw && sha256Hex(raw)
  await insertCapture(tx, actor, { ...rest, articleId, outcome, reason, raw, rawSha256, versionId: null })
  await recordAudit(tx, actor, {
    action: 'article.capture-failed',
    subject: `article/${article.slug}`,
    details: { outcome, reason, rawSha256 },
  })
  return ok({ slug: article.slug })
}

/**
 * What came for a source and could not be read is an attempt at the article that it certainly is by its addresses, those
 * that the page states too. Answers the article's id, or null where it is of none that is known.
 */
export async function recordUnread(
  tx: Tx,
  actor: Actor,
  read: DraftFailure | Unreadable,
  source: Source,
): Promise<string | null> {
  const came = attemptOutcome(read, false)
  const known = knownWithSaid(source.known, 'said' in read ? read.said : undefined)
  const addresses = (knownWithAddress({ ...source, known }).addresses ?? []).map(({ url }) => url)
  const sure = certainly(await recognised(tx, { rawSha256: null, texts: [], addresses }))
  if (!came || !sure) return null
  const { bytes, method = 'uploaded', mediaType, fileName, capturedAt } = source
  await recordAttemptInto(tx, actor, {
    articleId: sure.articleId,
    ...came,
    method,
    raw: bytes,
    address: source.finalAddress ?? source.address ?? undefined,
    ...(capturedAt && { at: capturedAt }),
    ...(mediaType && { mediaType }),
    ...(fileName && { fileName }),
  })
  return sure.articleId
}
