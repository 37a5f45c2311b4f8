import 'server-only'
import type { CaptureMethod, CaptureOutcome } from '@/lib/article/model'
import { canImport } from '@/lib/article/policy'
import { insertCapture, oneImportAtATime } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
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
