import 'server-only'
import type * as z from 'zod'
import { articleName, NAMED } from '@/lib/article/model'
import { canImport } from '@/lib/article/policy'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import { Prisma } from '@/lib/db/generated/client'
import { type Tx, transaction } from '@/lib/db/transaction'
import { draftOf } from '@/lib/import-draft/read-source'
import { insertDraft } from '@/lib/import-draft/writes'
import type { recheckOffInput } from '@/lib/recheck/schema'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'

/**
 * An article whose page gives nothing becomes a draft of the admin's own that waits for its text, with its addresses and
 * its name. One of the same address that waits already is opened again.
 */
export async function draftForArticle(
  actor: Admin,
  { articleId }: z.output<typeof recheckOffInput>,
): Promise<Result<{ draftId: string }, 'no-such-article'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id: articleId }, select: KNOWN })
    if (!article) return fail('no-such-article')
    const address = article.recheck?.address ?? article.addresses[0]?.url ?? null
    const waiting = address && (await waitingDraft(tx, actor, address))
    if (waiting) return ok({ draftId: waiting })
    const failure = { outcome: 'failed', code: 'by-hand', reason: reasonOf(article) } as const
    const known = {
      workingTitle: articleName(article),
      addresses: article.addresses.map(({ url }) => ({ kind: 'alias' as const, url })),
    }
    const draftId = await insertDraft(
      tx,
      actor,
      draftOf({ bytes: null, address, known, method: 'fetched' }, failure, articleId),
    )
    await recordAudit(tx, actor, {
      action: 'import.failed',
      subject: `import/${draftId}`,
      details: { article: article.slug, address },
    })
    return ok({ draftId })
  })
}

const KNOWN = {
  slug: true,
  ...NAMED,
  addresses: { where: { kind: { not: 'copy' } }, orderBy: { kind: 'asc' }, select: { url: true } },
  captures: { orderBy: { seq: 'desc' }, take: 1, select: { outcome: true, reason: true } },
  recheck: { select: { address: true, lastOutcome: true, lastReason: true } },
} as const satisfies Prisma.ArticleSelect

type Tried = Prisma.ArticleGetPayload<{ select: typeof KNOWN }>

function reasonOf({ recheck, captures: [last] }: Tried): string {
  const looked = recheck?.lastOutcome && recheck.lastOutcome !== 'same' ? recheck.lastReason : ''
  const tried = last && last.outcome !== 'good' ? last.reason : ''
  return tried || looked || 'Its page was not asked: its text is to be given by hand.'
}

async function waitingDraft(tx: Tx, { id }: Admin, address: string): Promise<string | null> {
  const draft = await tx.importDraft.findFirst({
    where: { ownerId: id, address, doneAt: null, NOT: { failure: { equals: Prisma.DbNull } } },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return draft?.id ?? null
}
