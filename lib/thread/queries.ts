import 'server-only'
import { articleName, NAMED } from '@/lib/article/model'
import type { Actor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Tx } from '@/lib/db/transaction'
import type { BlockingThread, Colleague, HoldUp, ThreadAbout, ThreadView } from './model'
import type { ThreadsOf } from './schema'
import { threadStanding } from './thread-standing'

type Reader = Tx | typeof db

const ARTICLE = { select: { id: true, slug: true, ...NAMED } } as const
const THREAD = {
  id: true,
  publicId: true,
  createdById: true,
  annotation: {
    select: {
      id: true,
      publicId: true,
      spans: { orderBy: { ordinal: 'asc' }, select: { exact: true } },
      version: { select: { article: ARTICLE } },
    },
  },
  statement: {
    select: {
      id: true,
      publicId: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { wording: true } },
    },
  },
  article: ARTICLE,
  events: {
    orderBy: { seq: 'asc' },
    select: { seq: true, kind: true, reason: true, words: true, byId: true, at: true },
  },
  comments: {
    orderBy: { seq: 'asc' },
    select: {
      seq: true,
      words: true,
      byId: true,
      at: true,
      withdrawal: { select: { at: true } },
      mentions: { select: { userId: true } },
    },
  },
} as const satisfies Prisma.ThreadSelect
type ThreadRow = Prisma.ThreadGetPayload<{ select: typeof THREAD }>

/** The threads of an article (on itself and on its annotations that stand) or of a statement: open ones first, then the newest. */
export async function threadsOf(actor: Actor, { of, id }: ThreadsOf): Promise<ThreadView[]> {
  const onArticle = {
    OR: [{ articleId: id }, { annotation: { deletedAt: null, version: { articleId: id } } }],
  }
  const threads = await viewsWhere(actor, of === 'article' ? onArticle : { statementId: id })
  return threads.sort((a, b) => Number(b.open) - Number(a.open))
}

/** One thread by its public id; null when there is none. */
export async function threadByPublicId(actor: Actor, publicId: string): Promise<ThreadView | null> {
  const [thread] = await viewsWhere(actor, { publicId })
  return thread ?? null
}

/** Threads that somebody has to do with: they took part, were called, or it is about what they marked or wrote. Newest first. */
export function threadsWith(actor: Actor): Promise<ThreadView[]> {
  return viewsWhere(actor, {
    OR: [
      { createdById: actor.id },
      { comments: { some: { OR: [{ byId: actor.id }, { mentions: { some: { userId: actor.id } } }] } } },
      { events: { some: { byId: actor.id } } },
      { annotation: { createdById: actor.id } },
      { statement: { revisions: { some: { contributions: { some: { userId: actor.id } } } } } },
    ],
  })
}

async function viewsWhere(actor: Actor, where: Prisma.ThreadWhereInput): Promise<ThreadView[]> {
  const rows = await db.thread.findMany({ where, orderBy: { createdAt: 'desc' }, select: THREAD })
  const names = await userNames(rows)
  return rows.map((row) => viewOf(actor, row, names))
}

function viewOf(actor: Actor, row: ThreadRow, names: ReadonlyMap<string, string>): ThreadView {
  const nameOf = (id: string) => names.get(id) ?? ''
  return {
    id: row.id,
    publicId: row.publicId,
    about: aboutOf(row),
    ...threadStanding(row.events),
    by: nameOf(row.createdById),
    comments: row.comments.map(({ seq, words, byId, at, withdrawal, mentions }) => ({
      seq,
      by: nameOf(byId),
      own: byId === actor.id,
      at: at.toISOString(),
      words: withdrawal ? null : words,
      mentions: withdrawal ? [] : mentions.map(({ userId }) => nameOf(userId)),
      callsMe: !withdrawal && mentions.some(({ userId }) => userId === actor.id),
    })),
    events: row.events.map(({ byId, at, ...event }) => ({
      ...event,
      by: nameOf(byId),
      own: byId === actor.id,
      at: at.toISOString(),
    })),
  }
}

function aboutOf({ annotation, statement, article }: ThreadRow): ThreadAbout {
  if (annotation) {
    const words = annotation.spans.map(({ exact }) => exact).join(' … ')
    const { slug } = annotation.version.article
    return { kind: 'annotation', id: annotation.id, publicId: annotation.publicId, words, slug }
  }
  if (statement) {
    const words = statement.revisions[0]?.wording ?? ''
    return { kind: 'statement', id: statement.id, publicId: statement.publicId, words, slug: null }
  }
  if (!article) throw new Error('a thread is about something')
  const { id, slug } = article
  return { kind: 'article', id, publicId: slug, words: articleName(article), slug }
}

async function userNames(rows: readonly ThreadRow[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ createdById, comments, events }) => [
    createdById,
    ...events.map(({ byId }) => byId),
    ...comments.flatMap(({ byId, mentions }) => [byId, ...mentions.map(({ userId }) => userId)]),
  ])
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(users.map(({ id, name }) => [id, name]))
}

/** The others who can be called and asked: active editors and admins who can sign in, by name. */
export async function colleagues(reader: Reader, actor: Actor): Promise<Colleague[]> {
  return reader.user.findMany({
    where: { active: true, sample: false, role: { in: ['editor', 'admin'] }, id: { not: actor.id } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
}

/** The same for a page. */
export const colleagueOptions = (actor: Actor): Promise<Colleague[]> => colleagues(db, actor)

/** The threads that keep each of these revisions from being published, by revision id. */
export async function blockingThreads(
  reader: Reader,
  revisionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BlockingThread[]>> {
  if (revisionIds.length === 0) return new Map()
  const rows = await reader.$queryRaw<(BlockingThread & { revision: string })[]>`
    SELECT r.id::text AS revision, t.public_id AS "publicId", t.annotation_id::text AS "annotationId", u.name AS by,
      coalesce((SELECT c.words FROM comment c WHERE c.thread_id = t.id
        AND NOT EXISTS (SELECT 1 FROM comment_withdrawal w WHERE w.comment_seq = c.seq) ORDER BY c.seq LIMIT 1), '') AS said,
      CASE WHEN t.annotation_id IS NOT NULL THEN 'annotation' WHEN t.statement_id IS NOT NULL THEN 'statement' ELSE 'article' END AS kind
    FROM unnest(${[...revisionIds]}::uuid[]) AS r (id), blocking_threads(r.id) AS b (id)
    JOIN thread t ON t.id = b.id JOIN app_user u ON u.id = t.created_by_id
    ORDER BY t.created_at`
  const byRevision = new Map<string, BlockingThread[]>()
  for (const { revision, ...thread } of rows)
    byRevision.set(revision, [...(byRevision.get(revision) ?? []), thread])
  return byRevision
}

/** Every open thread that stops publishing, the oldest first, with the sentences under way that it holds up. */
export async function holdUps(actor: Actor): Promise<HoldUp[]> {
  const threads = await viewsWhere(actor, {
    events: { some: { kind: 'blocking' } },
    OR: [{ annotationId: null }, { annotation: { deletedAt: null } }],
  })
  const blocking = threads.filter((thread) => thread.blocking)
  if (blocking.length === 0) return []
  const rows = await db.$queryRaw<{ thread: string; wording: string }[]>`
    WITH newest AS (SELECT DISTINCT ON (statement_id) id, wording, frozen_at FROM revision ORDER BY statement_id, number DESC)
    SELECT b.id::text AS thread, n.wording FROM newest n, blocking_threads(n.id) AS b (id)
    WHERE n.frozen_at IS NULL OR revision_state(n.id) IN ('submitted', 'approved')
    ORDER BY n.wording`
  return blocking
    .map(({ id, publicId, about, by, comments, events }) => {
      const first = comments.find(({ words }) => words !== null)
      return {
        publicId,
        words: about.words,
        by: first?.by ?? by,
        said: first?.words ?? '',
        at: first?.at ?? events[0]?.at ?? '',
        holdsUp: rows.filter(({ thread }) => thread === id).map(({ wording }) => wording),
      }
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
}
