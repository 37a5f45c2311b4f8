import 'server-only'
import { type AttemptOutcome, attemptOutcome } from '@/lib/article/attempt-outcome'
import { currentVersionId, versionText } from '@/lib/article/queries'
import { oneImportAtATime } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import { paragraphsIn, paragraphsOf } from '@/lib/changes/paragraphs'
import { db } from '@/lib/db/client'
import { type Tx, transaction } from '@/lib/db/transaction'
import type { Reading } from '@/lib/import/model'
import { findNotices } from '@/lib/import/publisher-notices'
import { acceptAll, firstDecisions } from '@/lib/import-draft/decide'
import { draftOf, readSource } from '@/lib/import-draft/read-source'
import { insertDraft } from '@/lib/import-draft/writes'
import type { Jobs } from '@/lib/jobs/model'
import { log } from '@/lib/log/log'
import { fetchInTurn } from '@/lib/net/fetch-in-turn'
import { ASK_AGAIN_MS } from '@/lib/net/host-turns'
import { FETCH_PROBLEM_WORDS, type Fetched, type FetchProblem } from '@/lib/net/model'
import { isNews } from '@/lib/recheck/is-news'
import { OVERTAKEN, type RecheckOutcome } from '@/lib/recheck/model'
import { askForCheck, keepOutcome } from '@/lib/recheck/writes'
import { sha256Hex } from '@/lib/text/sha256'
import { type Attempt, recordAttemptInto } from './record-attempt'
import { runOwner } from './run-owner'

type Looked = { readonly outcome: RecheckOutcome; readonly reason: string }
type Article = NonNullable<Awaited<ReturnType<typeof orderedArticle>>>

/**
 * Looks whether the page of an article has other words now. The same words change nothing but when it was looked at; other
 * words become a draft that waits for a person, once for the same bytes, and never a version; anything else is a recorded
 * attempt. The next look is asked for in the same transaction; also when this one broke off for the last time, so that
 * no fault of ours ends the order.
 */
export async function recheckArticle(
  { articleId, askedById }: Jobs['article.recheck'],
  { last } = { last: false },
): Promise<void> {
  const article = await orderedArticle(articleId)
  const actor = article && (await runOwner(askedById ?? article.recheck?.setById ?? article.createdById))
  try {
    await lookAgain(article, actor, askedById)
  } catch (error) {
    if (!last || !actor) throw error
    log().warn({ event: 'recheck.broke-off', articleId, err: error }, 'an article could not be looked at')
    const broke = { outcome: 'failed', reason: BROKE_OFF, now: new Date() } as const
    await transaction((tx) => keepOutcome(tx, actor, articleId, broke))
  }
}

const BROKE_OFF = 'The look broke off each time it was tried. That is a fault of ours; the log says more.'

async function lookAgain(article: Article | null, actor: Admin | null, askedById?: string): Promise<void> {
  const address = article?.recheck?.address ?? article?.addresses[0]?.url
  if (!article || !actor || !address || article.rights[0]?.policy === 'link_only') return
  // Many orders may fall due at once, beside runs: a site is asked for few pages at a time.
  const fetched = await fetchInTurn(address)
  if (!fetched.ok && fetched.reason === 'busy') {
    const again = new Date(Date.now() + ASK_AGAIN_MS)
    return transaction((tx) => askForCheck(tx, article.id, again, askedById))
  }
  const settle = fetched.ok
    ? await settleAnswer(actor, article, fetched.value)
    : async (tx: Tx) => notAnswered(tx, actor, article.id, address, fetched.reason)
  await transaction(async (tx) => {
    await oneImportAtATime(tx)
    await keepOutcome(tx, actor, article.id, { ...(await settle(tx)), now: new Date() })
  })
}

const orderedArticle = (id: string) =>
  db.article.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      createdById: true,
      recheck: { select: { address: true, setById: true } },
      addresses: { where: { kind: { not: 'copy' } }, orderBy: { kind: 'asc' }, select: { url: true } },
      rights: { orderBy: { seq: 'desc' }, take: 1, select: { policy: true } },
    },
  })

const NOT_THE_PAGE: Partial<Record<FetchProblem, RecheckOutcome>> = {
  'not-found': 'gone',
  'refused-by-site': 'refused',
}

async function notAnswered(
  tx: Tx,
  actor: Admin,
  articleId: string,
  address: string,
  problem: FetchProblem,
): Promise<Looked> {
  const reason = FETCH_PROBLEM_WORDS[problem]
  await recordAttemptInto(tx, actor, { articleId, outcome: 'failed', reason, method: 'fetched', address })
  return { outcome: NOT_THE_PAGE[problem] ?? 'failed', reason }
}

/** Reads what came, which needs no transaction, and answers with what is to be written in one. */
async function settleAnswer(
  actor: Admin,
  article: Article,
  fetched: Fetched,
): Promise<(tx: Tx) => Promise<Looked>> {
  const { bytes, address, finalAddress, at, mediaType } = fetched
  const source = { bytes, address, finalAddress, capturedAt: at, mediaType, method: 'fetched' as const }
  const read = await readSource(source)
  const attempt = {
    articleId: article.id,
    method: 'fetched' as const,
    raw: bytes,
    address: finalAddress,
    at,
    mediaType,
  }
  const unread = attemptOutcome(read, false)
  if (read.outcome !== 'good' || unread)
    return (tx) => attempted(tx, actor, { ...attempt, ...(unread as AttemptOutcome) })
  return async (tx) => {
    const news = await compared(tx, article.id, read)
    const draft = draftOf(source, read, article.id)
    if (news.is === 'changed') {
      await putForward(tx, actor, article, draft, news.says)
      return { outcome: 'changed', reason: news.says }
    }
    if (news.is === 'same') {
      await makeRoom(tx, actor, article, null)
      return { outcome: 'same', reason: news.says }
    }
    const notice = retractionIn(read)
    if (notice) await putForward(tx, actor, article, draft, `instead of its text it says: “${notice}”`)
    const reason = notice ? `${news.says}; it says: “${notice}”` : news.says
    return attempted(tx, actor, { ...attempt, outcome: 'much_shorter', reason })
  }
}

const RETRACTION_SHOWN = 200
/** What a publisher puts in the place of an article that it takes back or corrects. */
const retractionIn = ({ blocks }: Reading): string | null =>
  findNotices(blocks)
    .find(({ kind }) => kind === 'retraction' || kind === 'correction')
    ?.words.slice(0, RETRACTION_SHOWN) ?? null

async function attempted(tx: Tx, actor: Admin, attempt: Attempt): Promise<Looked> {
  await recordAttemptInto(tx, actor, attempt)
  return { outcome: 'failed', reason: attempt.reason }
}

async function compared(tx: Tx, articleId: string, read: Reading) {
  const versionId = await currentVersionId(tx, articleId)
  const version = versionId ? await versionText(tx, versionId) : null
  const blocks = version?.blocks ?? []
  const text = version?.text ?? ''
  const aside = blocks.filter(({ disposition }) => disposition === 'set_aside')
  return isNews(
    { shown: paragraphsIn(text, blocks), aside: aside.map(({ start, end }) => text.slice(start, end)) },
    paragraphsOf(acceptAll(firstDecisions(read)).reading.blocks),
  )
}

/**
 * One draft for the same bytes, also when a person threw it away, until the page has said something else in between. An
 * older one that nobody has touched makes room: what the page said for a time stays as an attempt.
 */
async function putForward(
  tx: Tx,
  actor: Admin,
  article: Pick<Article, 'id' | 'slug'>,
  draft: ReturnType<typeof draftOf>,
  says: string,
): Promise<void> {
  const rawSha256 = sha256Hex(draft.raw ?? new Uint8Array())
  await makeRoom(tx, actor, article, rawSha256)
  const subject = `article/${article.slug}`
  const [last] = await tx.$queryRaw<{ action: string; hash: string | null }[]>`
    SELECT action, payload::jsonb ->> 'rawSha256' AS hash FROM audit_entry
    WHERE subject = ${subject} AND action IN (${PUT_FORWARD}, ${MADE_ROOM}) ORDER BY seq DESC LIMIT 1`
  if (last?.action === PUT_FORWARD && last.hash === rawSha256) return
  const isBegun = (await tx.importDraft.count({ where: { recheckOfId: article.id, rawSha256 } })) > 0
  if (!isBegun) await insertDraft(tx, actor, { ...draft, recheckOfId: article.id, rawSha256 })
  await recordAudit(tx, actor, { action: PUT_FORWARD, subject, details: { rawSha256, says } })
}

const PUT_FORWARD = 'article.recheck-changed'
const MADE_ROOM = 'article.recheck-overtaken'

/** Drafts of earlier looks that nobody has touched go where the page has other words than theirs now. */
async function makeRoom(
  tx: Tx,
  actor: Admin,
  { id, slug }: Pick<Article, 'id' | 'slug'>,
  rawSha256: string | null,
): Promise<void> {
  const waiting = await tx.importDraft.findMany({
    where: { recheckOfId: id, rowVersion: 1, doneAt: null, NOT: { rawSha256 } },
  })
  for (const draft of waiting) {
    await recordAttemptInto(tx, actor, {
      articleId: id,
      outcome: 'failed',
      reason: OVERTAKEN,
      method: draft.method,
      raw: draft.raw,
      address: draft.finalAddress ?? draft.address ?? undefined,
      at: draft.capturedAt ?? undefined,
      mediaType: draft.mediaType ?? undefined,
    })
    await tx.importDraft.delete({ where: { id: draft.id } })
    await recordAudit(tx, actor, {
      action: MADE_ROOM,
      subject: `article/${slug}`,
      details: { rawSha256: draft.rawSha256 },
    })
  }
}
