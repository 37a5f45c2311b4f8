import 'server-only'
import type * as z from 'zod'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { sha256Hex } from '@/lib/text/sha256'
import type { CautionKind, Disposition } from './model'
import { canCaution, canImport } from './policy'
import type {
  cautionInput,
  detailsInput,
  dispositionInput,
  failedCapture,
  noticeInput,
  rightsInput,
} from './schema'
import {
  ensureOrigin,
  insertCapture,
  insertCautions,
  insertLayout,
  insertNotices,
  insertRights,
  publisherId,
  writeAddresses,
  writeDetails,
} from './writes'

/** Writes down an attempt that brought no text; it is never a version. */
export async function recordFailedCapture(
  actor: Actor,
  input: z.output<typeof failedCapture>,
): Promise<Result<null, 'no-such-article'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id: input.articleId }, select: { slug: true } })
    if (!article) return fail('no-such-article')
    const { articleId, method, outcome, reason, raw, address } = input
    const rawSha256 = raw && sha256Hex(raw)
    await insertCapture(tx, actor, {
      articleId,
      method,
      outcome,
      reason,
      raw,
      rawSha256,
      versionId: null,
      address,
    })
    await recordAudit(tx, actor, {
      action: 'article.capture-failed',
      subject: `article/${article.slug}`,
      details: { outcome, reason },
    })
    return ok(null)
  })
}

export type Theirs = { readonly rowVersion: number; readonly workingTitle: string }

/** Changes what is known of an article. A stale form gets `stale` with what stands now; nothing is written. */
export async function updateDetails(
  actor: Actor,
  input: z.output<typeof detailsInput>,
): Promise<Result<{ rowVersion: number }, 'stale' | 'no-such-article' | 'address-taken'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id: input.articleId } })
    if (!article) return fail('no-such-article')
    const { count } = await tx.article.updateMany({
      where: { id: article.id, rowVersion: input.rowVersion },
      data: {
        workingTitle: input.workingTitle,
        publisherId: await publisherId(tx, input.details.published_by),
        copyOfId: input.copyOfId === article.id ? null : input.copyOfId,
        defaultOriginId: input.origin && (await ensureOrigin(tx, input.origin)),
        rowVersion: { increment: 1 },
      },
    })
    if (count === 0)
      return fail('stale', { rowVersion: article.rowVersion, workingTitle: article.workingTitle })
    const canonical = input.addresses.filter(({ kind }) => kind === 'canonical').map(({ url }) => url)
    const others = { articleId: { not: article.id }, kind: 'canonical' as const, url: { in: canonical } }
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

/** Puts a warning on a span of a version. It travels with every use of the words, and voids their signatures. */
export async function addCaution(
  actor: Actor,
  { versionId, ...caution }: z.output<typeof cautionInput>,
): Promise<Result<null, 'no-such-version' | 'outside-text'>> {
  refuseUnless(canCaution(actor))
  return transaction(async (tx) => {
    const version = await versionHead(tx, versionId)
    if (!version) return fail('no-such-version')
    if (caution.start > caution.end || caution.end > version.codeUnits) return fail('outside-text')
    await insertCautions(tx, actor, versionId, [caution])
    await recordAudit(tx, actor, {
      action: 'article.caution-added',
      subject: `article/${version.article.slug}`,
      details: { ...caution, version: version.number },
    })
    return ok(null)
  })
}

/** Takes a warning back. */
export async function retireCaution(
  actor: Actor,
  { cautionId }: { cautionId: string },
): Promise<Result<null, 'no-such-caution'>> {
  refuseUnless(canCaution(actor))
  return transaction(async (tx) => {
    const caution = await tx.caution.findUnique({
      where: { id: cautionId, retiredAt: null },
      select: { kind: true as const, version: { select: { article: { select: { slug: true } } } } },
    })
    if (!caution) return fail('no-such-caution')
    await tx.caution.update({
      where: { id: cautionId },
      data: { retiredAt: new Date(), retiredById: actor.id },
    })
    await recordAudit(tx, actor, {
      action: 'article.caution-retired',
      subject: `article/${caution.version.article.slug}`,
      details: { cautionId, kind: caution.kind satisfies CautionKind },
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

/** Reads a version's blocks anew: shows a block or sets it aside. The older layout stays. */
export async function setDisposition(
  actor: Actor,
  input: z.output<typeof dispositionInput>,
): Promise<Result<null, 'no-such-version' | 'no-such-block'>> {
  refuseUnless(canImport(actor))
  return transaction(async (tx) => {
    const version = await versionHead(tx, input.versionId)
    if (!version) return fail('no-such-version')
    const layout = await tx.blockLayout.findFirstOrThrow({
      where: { versionId: input.versionId },
      orderBy: { number: 'desc' },
      select: { blocks: { orderBy: { ordinal: 'asc' }, omit: { layoutId: true, ordinal: true } } },
    })
    if (!layout.blocks[input.block]) return fail('no-such-block')
    const disposition: Disposition = input.disposition
    const blocks = layout.blocks.map((block, index) =>
      index === input.block ? { ...block, disposition } : block,
    )
    await insertLayout(tx, actor, input.versionId, blocks)
    await recordAudit(tx, actor, {
      action: 'article.layout-changed',
      subject: `article/${version.article.slug}`,
      details: { version: version.number, block: input.block, disposition },
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
