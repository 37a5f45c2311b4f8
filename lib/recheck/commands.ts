import 'server-only'
import type * as z from 'zod'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { nextCheck } from './next-check'
import { canOrderRechecks } from './policy'
import type { recheckInput, recheckOffInput } from './schema'
import { askForCheck, takeBackCheck } from './writes'

type Problem = 'no-such-article' | 'link-only'

/** Orders that an article is looked at again and again, changes the order, or lets it rest. */
export async function orderRecheck(
  actor: Actor,
  { articleId, rowVersion, ...order }: z.output<typeof recheckInput>,
): Promise<Result<{ nextAt: Date }, Problem | 'stale'>> {
  refuseUnless(canOrderRechecks(actor))
  return transaction(async (tx) => {
    const article = await mayBeFetched(tx, articleId)
    if (typeof article === 'string') return fail(article)
    const before = await tx.articleRecheck.findUnique({ where: { articleId } })
    if ((before?.rowVersion ?? null) !== rowVersion) return fail('stale')
    const now = new Date()
    const startedAt = before?.startedAt ?? now
    const nextAt = nextCheck({ ...order, startedAt, failures: 0, now })
    await tx.articleRecheck.upsert({
      where: { articleId },
      create: { articleId, ...order, startedAt, nextAt, setById: actor.id },
      update: { ...order, nextAt, failures: 0, setById: actor.id, rowVersion: { increment: 1 } },
    })
    if (order.paused) await takeBackCheck(tx, articleId)
    else await askForCheck(tx, articleId, nextAt)
    await recordAudit(tx, actor, {
      action: 'article.recheck-ordered',
      subject: `article/${article.slug}`,
      details: order,
    })
    return ok({ nextAt })
  })
}

/** Ends the order: the article is not looked at again by itself. */
export async function endRecheck(
  actor: Actor,
  { articleId }: z.output<typeof recheckOffInput>,
): Promise<Result<null, 'no-such-article'>> {
  refuseUnless(canOrderRechecks(actor))
  return transaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id: articleId }, select: { slug: true } })
    if (!article) return fail('no-such-article')
    await takeBackCheck(tx, articleId)
    const { count } = await tx.articleRecheck.deleteMany({ where: { articleId } })
    if (count > 0)
      await recordAudit(tx, actor, { action: 'article.recheck-ended', subject: `article/${article.slug}` })
    return ok(null)
  })
}

/** Looks once, as soon as a server has time; what comes of it stands in the article's history. */
export async function checkNow(
  actor: Actor,
  { articleId }: z.output<typeof recheckOffInput>,
): Promise<Result<null, Problem | 'no-address'>> {
  refuseUnless(canOrderRechecks(actor))
  return transaction(async (tx) => {
    const article = await mayBeFetched(tx, articleId)
    if (typeof article === 'string') return fail(article)
    if (!article.recheck && article.addresses.length === 0) return fail('no-address')
    await askForCheck(tx, articleId, new Date(), actor.id)
    await recordAudit(tx, actor, { action: 'article.recheck-asked', subject: `article/${article.slug}` })
    return ok(null)
  })
}

/** Begins a standing order again that had stopped by itself; whoever does so stands for it from now on. */
export async function startAgain(
  actor: Actor,
  { articleId }: z.output<typeof recheckOffInput>,
): Promise<Result<null, Problem | 'no-order'>> {
  refuseUnless(canOrderRechecks(actor))
  return transaction(async (tx) => {
    const article = await mayBeFetched(tx, articleId)
    if (typeof article === 'string') return fail(article)
    if (!article.recheck) return fail('no-order')
    const nextAt = new Date()
    await tx.articleRecheck.update({
      where: { articleId },
      data: { setById: actor.id, paused: false, failures: 0, nextAt, rowVersion: { increment: 1 } },
    })
    await askForCheck(tx, articleId, nextAt)
    await recordAudit(tx, actor, {
      action: 'article.recheck-started-again',
      subject: `article/${article.slug}`,
    })
    return ok(null)
  })
}

async function mayBeFetched(tx: Tx, articleId: string) {
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: {
      slug: true,
      recheck: { select: { address: true } },
      addresses: { where: { kind: { not: 'copy' } }, select: { url: true } },
      rights: { orderBy: { seq: 'desc' }, take: 1, select: { policy: true } },
    },
  })
  if (!article) return 'no-such-article' as const
  return article.rights[0]?.policy === 'link_only' ? ('link-only' as const) : article
}
