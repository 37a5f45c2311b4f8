import 'server-only'
import type * as z from 'zod'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { keysOf } from './address-key'
import { canImport, canNameOrigins } from './policy'
import { isCopyCircle } from './queries'
import type { detailsInput, noticeInput, origin, refusedNoticeInput, rightsInput } from './schema'
import {
  ensureOrigin,
  insertNotices,
  insertRefusals,
  insertRights,
  publisherId,
  writeAddresses,
  writeDetails,
} from './writes'

/** Changes what is known of an article. A stale form gets `stale` with what stands now; nothing is written. */
export async function updateDetails(
  actor: Actor,
  input: z.output<typeof detailsInput>,
): Promise<Result<{ rowVersion: number }, 'stale' | 'no-such-article' | 'address-taken' | 'copy-circle'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id: input.articleId } })
    if (!article) return fail('no-such-article')
    const { copyOfId } = input
    if (copyOfId && copyOfId !== article.id && (await isCopyCircle(tx, article.id, copyOfId)))
      return fail('copy-circle')
    const { count } = await tx.article.updateMany({
      where: { id: article.id, rowVersion: input.rowVersion },
      data: {
        workingTitle: input.workingTitle,
        publisherId: await publisherId(tx, input.details.published_by),
        copyOfId: copyOfId === article.id ? null : copyOfId,
        defaultOriginId: input.origin && (await ensureOrigin(tx, input.origin)),
        rowVersion: { increment: 1 },
      },
    })
    if (count === 0)
      return fail('stale', { rowVersion: article.rowVersion, workingTitle: article.workingTitle })
    const canonical = keysOf(input.addresses.filter(({ kind }) => kind === 'canonical').map(({ url }) => url))
    const others = { articleId: { not: article.id }, kind: 'canonical' as const, key: { in: canonical } }
    if ((await tx.articleAddress.count({ where: others })) > 0) return fail('address-taken')
    await writeDetails(tx, actor, article.id, input.details)
    await writeAddresses(tx, article.id, input.addresses)
    await recordAudit(tx, actor, {
      action: 'article.described',
      subject: `article/${article.slug}`,
      details: { details: input.details, addresses: input.addresses },
    })
    return ok({ rowVersion: input.rowVersion + 1 })
  })
}

/** Says anew what readers may be shown of an article; the history stays. */
export async function setRights(
  actor: Actor,
  { articleId, ...rights }: z.output<typeof rightsInput>,
): Promise<Result<null, 'no-such-article'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id: articleId }, select: { slug: true } })
    if (!article) return fail('no-such-article')
    await insertRights(tx, actor, articleId, rights)
    await recordAudit(tx, actor, {
      action: 'article.rights-set',
      subject: `article/${article.slug}`,
      details: rights,
    })
    return ok(null)
  })
}

/** Notes what the publisher said about a version: an update, a correction, a retraction, another headline. */
export async function addPublisherNotice(
  actor: Actor,
  { versionId, ...notice }: z.output<typeof noticeInput>,
): Promise<Result<null, 'no-such-version'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const version = await versionHead(tx, versionId)
    if (!version) return fail('no-such-version')
    await insertNotices(tx, actor, versionId, [notice])
    await recordAudit(tx, actor, {
      action: 'article.notice-found',
      subject: `article/${version.article.slug}`,
      details: notice,
    })
    return ok(null)
  })
}

/** Says that a line of an article is no notice of its publisher: it is not asked about again, until that is taken back. */
export async function refusePublisherNotice(
  actor: Actor,
  { articleId, ...notice }: z.output<typeof refusedNoticeInput>,
): Promise<Result<null, 'no-such-article'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id: articleId }, select: { slug: true } })
    if (!article) return fail('no-such-article')
    await insertRefusals(tx, actor, articleId, [notice])
    await recordAudit(tx, actor, {
      action: 'article.notice-refused',
      subject: `article/${article.slug}`,
      details: notice,
    })
    return ok(null)
  })
}

/** Asks again about a line that was said to be no notice. */
export async function askNoticeAgain(
  actor: Actor,
  { articleId, ...notice }: z.output<typeof refusedNoticeInput>,
): Promise<Result<null, 'no-such-article'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id: articleId }, select: { slug: true } })
    if (!article) return fail('no-such-article')
    const { count } = await tx.noticeRefusal.deleteMany({ where: { articleId, ...notice } })
    if (count > 0)
      await recordAudit(tx, actor, {
        action: 'article.notice-asked-again',
        subject: `article/${article.slug}`,
        details: notice,
      })
    return ok(null)
  })
}

function versionHead(tx: Tx, id: string) {
  return tx.articleVersion.findUnique({
    where: { id },
    select: { number: true, codeUnits: true, article: { select: { slug: true } } },
  })
}

/** An origin that nothing names yet; `name-taken` when there is one of that name. */
export async function createOrigin(
  actor: Actor,
  input: z.output<typeof origin>,
): Promise<Result<{ originId: string }, 'name-taken'>> {
  refuseUnless(canNameOrigins(actor))
  return transaction(async (tx) => {
    const { count } = await tx.origin.createMany({ data: input, skipDuplicates: true })
    if (count === 0) return fail('name-taken')
    const originId = await ensureOrigin(tx, input)
    await recordAudit(tx, actor, {
      action: 'origin.created',
      subject: `origin/${originId}`,
      details: { ...input },
    })
    return ok({ originId })
  })
}
