import 'server-only'
import { changeAnnotation } from '@/lib/annotation/commands'
import { standingAnnotation } from '@/lib/annotation/queries'
import { copyEnds } from '@/lib/article/queries'
import { ensureOrigin } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { canDecideOrigins } from './policy'
import type { DecideInput } from './schema'
import { changeArticle, insertDecision } from './writes'

type Fault = 'not-there' | 'decided-meanwhile' | 'circle'
type Decided = Result<{ seq: number }, Fault>
type Of<About> = Extract<DecideInput, { about: About }>

/**
 * Accepts or refuses an origin that was proposed, or another that a person puts in its place. An accepted one stands at
 * the passage or article at once; a refused one is not proposed again. `decided-meanwhile` when something stands there
 * already.
 */
export async function decideOrigin(actor: Actor, input: DecideInput): Promise<Decided> {
  refuseUnless(canDecideOrigins(actor))
  return transaction((tx) => {
    if (input.about === 'passage') return decidePassage(tx, actor, input)
    return input.about === 'article' ? decideDefault(tx, actor, input) : decideCopy(tx, actor, input)
  })
}

async function decidePassage(tx: Tx, actor: Actor, input: Of<'passage'>): Promise<Decided> {
  const { about, annotationId, origin, verdict, words, reason } = input
  const found = await standingAnnotation(tx, annotationId)
  if (!found || found.deleted) return fail('not-there')
  const beforeId = found.fields.originId
  if (!(await isUntraced(tx, beforeId))) return fail('decided-meanwhile')
  const { articleId } = await tx.articleVersion.findUniqueOrThrow({
    where: { id: found.versionId },
    select: { articleId: true },
  })
  const originId = await ensureOrigin(tx, origin)
  if (verdict === 'accepted' && !(await setOrigin(tx, actor, annotationId, beforeId, originId)))
    return fail('decided-meanwhile')
  const seq = await insertDecision(tx, actor, {
    about,
    articleId,
    annotationId,
    originId,
    beforeId,
    verdict,
    words,
    reason,
  })
  await audit(tx, actor, verdict, `annotation/${found.publicId}`, { seq, origin, words, reason })
  return ok({ seq })
}

async function decideDefault(tx: Tx, actor: Actor, input: Of<'article'>): Promise<Decided> {
  const { about, articleId, origin, verdict, words, reason } = input
  const article = await articleOf(tx, articleId)
  if (!article) return fail('not-there')
  const originId = await ensureOrigin(tx, origin)
  const beforeId = article.defaultOriginId
  if (!(await isUntraced(tx, beforeId))) return fail('decided-meanwhile')
  const [from, to] = [{ defaultOriginId: beforeId }, { defaultOriginId: originId }]
  if (verdict === 'accepted' && !(await changeArticle(tx, actor, articleId, from, to)))
    return fail('decided-meanwhile')
  const seq = await insertDecision(tx, actor, {
    about,
    articleId,
    originId,
    beforeId,
    verdict,
    words,
    reason,
  })
  await audit(tx, actor, verdict, `article/${article.slug}`, { seq, origin, words, reason })
  return ok({ seq })
}

async function decideCopy(tx: Tx, actor: Actor, input: Of<'copy'>): Promise<Decided> {
  const { about, articleId, copyOfId, verdict, words, reason } = input
  const [article, original] = [await articleOf(tx, articleId), await articleOf(tx, copyOfId)]
  if (!article || !original) return fail('not-there')
  const end = (await copyEnds(tx, [copyOfId])).get(copyOfId)?.id ?? copyOfId
  if (verdict === 'accepted' && end === articleId) return fail('circle')
  if (
    verdict === 'accepted' &&
    !(await changeArticle(tx, actor, articleId, { copyOfId: null }, { copyOfId }))
  )
    return fail('decided-meanwhile')
  const seq = await insertDecision(tx, actor, { about, articleId, copyOfId, verdict, words, reason })
  await audit(tx, actor, verdict, `article/${article.slug}`, { seq, copyOf: original.slug, words, reason })
  return ok({ seq })
}

/**
 * Takes a decision back. What it set goes, unless something else has been set since (`changed-since`); what was refused
 * may be proposed again.
 */
export async function undoOrigin(
  actor: Actor,
  { seq }: { seq: number },
): Promise<Result<{ seq: number }, 'not-there' | 'undone-already' | 'changed-since'>> {
  refuseUnless(canDecideOrigins(actor))
  return transaction(async (tx) => {
    const row = await tx.originDecision.findUnique({ where: { seq }, include: { undoneBy: true } })
    if (!row || row.verdict === 'undone') return fail('not-there')
    if (row.undoneBy) return fail('undone-already')
    if (row.verdict === 'accepted' && !(await takeBack(tx, actor, row))) return fail('changed-since')
    const { about, articleId, annotationId, originId, copyOfId } = row
    const undone = {
      about,
      articleId,
      annotationId,
      originId,
      copyOfId,
      verdict: 'undone' as const,
      undoes: seq,
    }
    const { slug } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { slug: true } })
    const next = await insertDecision(tx, actor, undone)
    await audit(tx, actor, 'undone', `article/${slug}`, { seq: next, undoes: seq, about, annotationId })
    return ok({ seq: next })
  })
}

type Row = {
  articleId: string
  annotationId: string | null
  originId: string | null
  copyOfId: string | null
  beforeId: string | null
}

function takeBack(
  tx: Tx,
  actor: Actor,
  { articleId, annotationId, originId, copyOfId, beforeId }: Row,
): Promise<boolean> {
  if (annotationId) return setOrigin(tx, actor, annotationId, originId, beforeId)
  return copyOfId
    ? changeArticle(tx, actor, articleId, { copyOfId }, { copyOfId: null })
    : changeArticle(tx, actor, articleId, { defaultOriginId: originId }, { defaultOriginId: beforeId })
}

/** Sets the origin of an annotation in its history, as if by its form; false when another stands there. */
async function setOrigin(
  tx: Tx,
  actor: Actor,
  id: string,
  from: string | null,
  to: string | null,
): Promise<boolean> {
  const found = await standingAnnotation(tx, id)
  if (!found || found.deleted || found.fields.originId !== from) return false
  const { rowVersion, fields } = found
  const changed = await changeAnnotation(tx, actor, {
    id,
    rowVersion,
    ...fields,
    targets: [...fields.targets],
    tags: [...fields.tags],
    originId: to,
  })
  return changed.ok
}

const articleOf = (tx: Tx, id: string) =>
  tx.article.findUnique({ where: { id }, select: { slug: true, defaultOriginId: true } })

/** Nobody said where it comes from, or somebody that it is not established. */
const isUntraced = async (tx: Tx, originId: string | null): Promise<boolean> =>
  originId === null || (await tx.origin.count({ where: { id: originId, kind: 'not_established' } })) > 0

const audit = (tx: Tx, actor: Actor, what: string, subject: string, details: Record<string, unknown>) =>
  recordAudit(tx, actor, { action: `origin.${what}`, subject, details })
