import 'server-only'
import { articleName, NAMED } from '@/lib/article/model'
import { headedText, proposeNotices, saysTheSame } from '@/lib/article/propose-notices'
import { currentVersionId, versionText } from '@/lib/article/queries'
import type { Admin, Editor } from '@/lib/auth/model'
import { compareTexts } from '@/lib/changes/compare-texts'
import { paragraphsIn } from '@/lib/changes/paragraphs'
import { db } from '@/lib/db/client'
import { noticeKind } from '@/lib/import/publisher-notices'
import { livingKeys } from '@/lib/jobs/living-keys'
import { originProposals } from '@/lib/origin/queries'
import { BLOCK_BREAK } from '@/lib/text/canonical-text'
import { HEALTH_KINDS, type HealthRow, healthOf, stoppedBecause } from './health'
import { recheckKey } from './job-key'
import {
  OVERTAKEN,
  type ProposedNotices,
  type Recheck,
  type StandingPassage,
  type VersionChanges,
} from './model'

/**
 * What differs between two versions of an article, by their numbers; the newest two where none are given. Null when there
 * is no such article, or it does not have both.
 */
export async function versionChanges(
  _actor: Editor,
  slug: string,
  wanted: { readonly from?: number | undefined; readonly to?: number | undefined } = {},
): Promise<VersionChanges | null> {
  const article = await db.article.findUnique({
    where: { slug },
    select: {
      ...NAMED,
      versions: { orderBy: { number: 'desc' }, select: { id: true, number: true, createdAt: true } },
      captures: {
        where: { outcome: 'good' },
        orderBy: { seq: 'asc' },
        select: { version: { select: { number: true } } },
      },
    },
  })
  const numbers = article?.versions.map(({ number }) => number) ?? []
  const to = wanted.to ?? numbers[0]
  const current = article?.captures.flatMap(({ version }) => version?.number ?? []) ?? []
  const from = wanted.from ?? currentBefore(current, to ?? 0) ?? numbers.find((number) => number < (to ?? 0))
  const before = article?.versions.find(({ number }) => number === from)
  const after = article?.versions.find(({ number }) => number === to)
  if (!article || !before || !after || before.id === after.id) return null
  const [old, now, passages] = await Promise.all([
    shownParagraphs(before.id),
    shownParagraphs(after.id),
    passagesIn(before.id, after.id),
  ])
  return {
    slug,
    title: articleName(article),
    versions: article.versions.map(({ number, createdAt }) => ({ number, createdAt })),
    from: before.number,
    to: after.number,
    changes: compareTexts(old, now),
    passages,
  }
}

/** Which version was the current one when this one first came; the numbers in the order in which they were. */
const currentBefore = (numbers: readonly number[], to: number) =>
  numbers.slice(0, Math.max(0, numbers.indexOf(to))).at(-1)

async function shownParagraphs(versionId: string) {
  const { text, layouts } = await db.articleVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: {
      text: true,
      layouts: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { blocks: { orderBy: { ordinal: 'asc' }, omit: { layoutId: true, ordinal: true } } },
      },
    },
  })
  return paragraphsIn(text, layouts[0]?.blocks ?? [])
}

type Row = {
  publicId: string
  here: string
  spans: number[]
  words: string
  statements: { publicId: string; wording: string }[]
}

/** The annotations of both versions where they lie in each: as they were made, or as they were placed last. */
async function passagesIn(before: string, after: string): Promise<StandingPassage[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH lies AS (
      SELECT a.id, a.version_id AS here, array_agg(x ORDER BY s.ordinal, x) AS spans
      FROM annotation a JOIN annotation_span s ON s.annotation_id = a.id
      CROSS JOIN LATERAL unnest(ARRAY[s.start, s."end"]) AS x
      WHERE a.deleted_at IS NULL AND a.version_id IN (${before}::uuid, ${after}::uuid) GROUP BY a.id, a.version_id
      UNION ALL
      SELECT * FROM (SELECT DISTINCT ON (p.annotation_id, p.version_id) p.annotation_id, p.version_id, p.spans
        FROM placement p JOIN annotation a ON a.id = p.annotation_id AND a.version_id <> p.version_id
        WHERE a.deleted_at IS NULL AND p.version_id IN (${before}::uuid, ${after}::uuid)
        ORDER BY p.annotation_id, p.version_id, p.seq DESC) AS newest
      WHERE cardinality(spans) > 0
    )
    SELECT a.public_id AS "publicId", lies.here, lies.spans,
      (SELECT string_agg(s.exact, ' … ' ORDER BY s.ordinal) FROM annotation_span s WHERE s.annotation_id = a.id) AS words,
      (SELECT coalesce(jsonb_agg(to_jsonb(newest)), '[]') FROM (
        SELECT DISTINCT ON (st.public_id) st.public_id AS "publicId", r.wording
        FROM evidence e JOIN revision r ON r.id = e.revision_id JOIN statement st ON st.id = r.statement_id
        WHERE e.annotation_id = a.id ORDER BY st.public_id, r.number DESC) AS newest) AS statements
    FROM lies JOIN annotation a ON a.id = lies.id ORDER BY lies.spans[1], a.public_id`
  return rows.map(({ here, spans, ...row }) => ({
    ...row,
    version: here === before ? 'before' : 'after',
    spans: pairs(spans),
  }))
}

const pairs = (flat: readonly number[]) =>
  flat.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: flat[at + 1]! }] : []))

/** The standing order of an article to be looked at again, or null. */
export async function recheckOf(_actor: Editor, articleId: string): Promise<Recheck | null> {
  return db.articleRecheck.findUnique({
    where: { articleId },
    select: {
      address: true,
      cadence: true,
      paused: true,
      nextAt: true,
      failures: true,
      lastAt: true,
      lastOutcome: true,
      lastReason: true,
      rowVersion: true,
    },
  })
}

/**
 * Notes of the publisher in the current text, and a headline that is another now, without those noted already; apart from
 * them those of which a person said that they are none.
 */
export async function proposedNotices(_actor: Editor, articleId: string): Promise<ProposedNotices> {
  const versionId = await currentVersionId(db, articleId)
  const version = versionId ? await versionText(db, versionId) : null
  if (!version) return { open: [], refused: [] }
  const [noted, refused, before] = await Promise.all([
    db.publisherNotice.findMany({ where: { version: { articleId } }, select: { kind: true, words: true } }),
    db.noticeRefusal.findMany({ where: { articleId }, select: { kind: true, words: true } }),
    db.articleVersion.findFirst({
      where: { articleId, number: { lt: version.number } },
      orderBy: { number: 'desc' },
      select: { id: true },
    }),
  ])
  const earlier = before && (await versionText(db, before.id))
  const found = proposeNotices(headedText(version), earlier && headedText(earlier).headline).filter(
    (one) => !noted.some(saysTheSame(one)),
  )
  return {
    open: found.filter((one) => !refused.some(saysTheSame(one))),
    refused: found.filter((one) => refused.some(saysTheSame(one))),
  }
}

/** How many notices wait, by article. Only texts that have one by their paragraphs, or another before them, are read whole. */
async function noticeCounts(actor: Admin): Promise<Map<string, number>> {
  const texts = await db.$queryRaw<{ articleId: string; text: string; number: number }[]>`
    SELECT c.article_id AS "articleId", v.text, v.number FROM (SELECT DISTINCT ON (article_id) article_id, version_id
      FROM capture WHERE outcome = 'good' ORDER BY article_id, seq DESC) c JOIN article_version v ON v.id = c.version_id`
  const likely = texts.filter(
    ({ text, number }) => number > 1 || text.split(BLOCK_BREAK).some((words) => noticeKind(words)),
  )
  const counts = new Map<string, number>()
  for (const { articleId } of likely) {
    const { open } = await proposedNotices(actor, articleId)
    if (open.length > 0) counts.set(articleId, open.length)
  }
  return counts
}

/** What is wrong with what is held, of every article; the most pressing first. */
export async function importHealth(actor: Admin, now: Date): Promise<HealthRow[]> {
  const [suspect, proposals, notices] = await Promise.all([
    suspectCounts(),
    originProposals(actor),
    noticeCounts(actor),
  ])
  return complaints(now, suspect, proposals, notices)
}

/** Of these only what is wrong with getting articles: pages that fail, are no longer looked at, or were not for long. */
export async function captureTroubles(_actor: Admin, now: Date): Promise<Trouble[]> {
  return (await complaints(now, [], [], new Map())).filter(isTrouble)
}

type Trouble = HealthRow & { readonly kind: 'failing' | 'stopped' | 'stale' }
const isTrouble = (row: HealthRow): row is Trouble =>
  row.kind === 'failing' || row.kind === 'stopped' || row.kind === 'stale'

type SuspectCount = {
  readonly articleId: string
  readonly count: number
  readonly lost: number
  readonly first: string
}
const suspectCounts = () => db.$queryRaw<SuspectCount[]>`
  SELECT p.article_id AS "articleId", count(*)::int AS count, min(a.public_id) AS first,
    count(*) FILTER (WHERE p.why IN ('missing', 'ambiguous'))::int AS lost
  FROM suspect_passages() p JOIN annotation a ON a.id = p.annotation_id GROUP BY p.article_id`

async function complaints(
  now: Date,
  suspect: readonly SuspectCount[],
  proposals: readonly { readonly articleId: string }[],
  notices: ReadonlyMap<string, number>,
): Promise<HealthRow[]> {
  const [rows, orders] = await Promise.all([
    db.article.findMany({
      select: {
        id: true,
        slug: true,
        ...NAMED,
        addresses: { where: { kind: { not: 'copy' } }, orderBy: { kind: 'asc' }, select: { url: true } },
        captures: { orderBy: { seq: 'desc' }, select: { at: true, outcome: true, reason: true } },
        rights: { orderBy: { seq: 'desc' }, select: { reason: true } },
        recheck: { select: RECHECKED },
        rechecks: { where: { doneAt: null }, orderBy: { id: 'desc' }, take: 1, select: { id: true } },
        versions: { select: { _count: { select: { annotations: { where: { deletedAt: null } } } } } },
      },
    }),
    stoppedOrders(),
  ])
  const found = rows.flatMap((row) =>
    healthOf(
      {
        slug: row.slug,
        title: articleName(row),
        articleId: row.id,
        address: row.recheck?.address ?? row.addresses[0]?.url ?? null,
        lastSeen: lastSeen(row.captures, row.recheck),
        lastAttempt: lastAttempt(row.captures, row.recheck),
        failures: row.recheck?.failures ?? 0,
        annotations: row.versions.reduce((sum, version) => sum + version._count.annotations, 0),
        rightsRows: row.rights.length,
        rightsReason: row.rights[0]?.reason ?? '',
        suspect: suspect.find(({ articleId }) => articleId === row.id) ?? { count: 0, lost: 0, first: null },
        waiting: row.rechecks[0]?.id ?? null,
        wentBack: row.recheck?.lastOutcome === 'same',
        stopped: orders.get(row.id) ?? null,
        proposals: proposals.filter(({ articleId }) => articleId === row.id).length,
        notices: notices.get(row.id) ?? 0,
      },
      now,
    ),
  )
  const order = ({ kind }: HealthRow) => HEALTH_KINDS.indexOf(kind)
  return found.sort((a, b) => order(a) - order(b) || a.title.localeCompare(b.title, 'en'))
}

const RECHECKED = {
  address: true,
  lastAt: true,
  lastOutcome: true,
  lastReason: true,
  failures: true,
} as const

/** Why standing orders no longer run, by article. */
async function stoppedOrders(): Promise<Map<string, string>> {
  const orders = await db.articleRecheck.findMany({
    where: { paused: false },
    select: {
      articleId: true,
      setById: true,
      article: { select: { rights: { orderBy: { seq: 'desc' }, take: 1, select: { policy: true } } } },
    },
  })
  const [admins, planned] = await Promise.all([
    db.user.findMany({ where: { active: true, role: 'admin' }, select: { id: true } }),
    livingKeys(
      db,
      orders.map(({ articleId }) => recheckKey(articleId)),
    ),
  ])
  return new Map(
    orders.flatMap(({ articleId, setById, article }) => {
      const why = stoppedBecause({
        paused: false,
        ownerStays: admins.some(({ id }) => id === setById),
        linkOnly: article.rights[0]?.policy === 'link_only',
        planned: planned.has(recheckKey(articleId)),
      })
      return why ? [[articleId, why] as const] : []
    }),
  )
}

type Capture = { readonly at: Date; readonly outcome: string; readonly reason: string }
type Order = {
  readonly lastAt: Date | null
  readonly lastOutcome: string | null
  readonly lastReason: string
} | null

function lastSeen(captures: readonly Capture[], order: Order): Date | null {
  const captured = captures.find(({ outcome }) => outcome === 'good')?.at ?? null
  const checked = order?.lastOutcome === 'same' || order?.lastOutcome === 'changed' ? order.lastAt : null
  return captured && checked && checked > captured ? checked : (captured ?? checked)
}

/** The newest capture, unless the page was looked at since: seen well, or with trouble that left no capture. */
function lastAttempt(captures: readonly Capture[], order: Order) {
  const newest = captures.find(({ reason }) => reason !== OVERTAKEN)
  if (order?.lastAt && order.lastOutcome && (!newest || order.lastAt > newest.at))
    return {
      good: order.lastOutcome === 'same' || order.lastOutcome === 'changed',
      reason: order.lastReason,
    }
  return newest ? { good: newest.outcome === 'good', reason: newest.reason } : null
}
