import 'server-only'
import type { SuspectWhy } from '@/lib/annotation/model'
import { articleName, NAMED } from '@/lib/article/model'
import type { Actor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { deskPaths } from '@/lib/paths/desk'
import { colleagueOptions, threadsWith } from '@/lib/thread/queries'
import type { InboxItem, InboxTask, Reviewer, ReviewItem, SuspectItem, ThreadItem } from './model'
import { threadItem } from './thread-item'

type Marks = ReadonlyMap<string, string>

/** All that came in for somebody: what waits first, then what is dealt with, each newest first. */
export async function inboxItems(actor: Actor): Promise<InboxItem[]> {
  const marks = await marksOf(actor)
  const items: InboxItem[] = (
    await Promise.all([threadItems(actor, marks), reviewItems(actor, marks), suspectItems(actor, marks)])
  ).flat()
  return items.sort((a, b) => Number(a.done) - Number(b.done) || (a.at < b.at ? 1 : -1))
}

/** How many items wait. */
export async function inboxCount(actor: Actor): Promise<number> {
  return (await inboxItems(actor)).filter(({ done }) => !done).length
}

/** What of the inbox is work for the queue; suspect evidence has a place of its own there. */
export async function inboxTasks(actor: Actor): Promise<InboxTask[]> {
  const marks = await marksOf(actor)
  const [threads, reviews] = await Promise.all([threadItems(actor, marks), reviewItems(actor, marks)])
  const waits = ({ done }: { readonly done: boolean }) => !done
  return [
    ...threads.filter(waits).map((item) => taskOf(kindOf(item), item.key.replace('thread/', ''), item)),
    ...reviews.filter(waits).map((item) => taskOf('review-asked', item.revision, item)),
  ].sort((a, b) => (a.at < b.at ? 1 : -1))
}

const kindOf = ({ mentioned, blocking }: ThreadItem) =>
  mentioned ? 'mention' : blocking ? 'blocking-thread' : 'thread'

const taskOf = (kind: InboxTask['kind'], subject: string, item: ThreadItem | ReviewItem): InboxTask => {
  const { words, by, href, at } = item
  const told = item.kind === 'thread' ? { news: item.news, said: item.said } : { news: null, said: item.note }
  return { kind, subject, words, by, ...told, href, at }
}

async function marksOf(actor: Actor): Promise<Marks> {
  const rows = await db.inboxMark.findMany({
    where: { userId: actor.id },
    select: { item: true, reached: true },
  })
  return new Map(rows.map(({ item, reached }) => [item, reached.toISOString()]))
}

async function threadItems(actor: Actor, marks: Marks): Promise<ThreadItem[]> {
  const threads = await threadsWith(actor)
  return threads.flatMap((thread) => threadItem(thread, marks.get(`thread/${thread.publicId}`) ?? null) ?? [])
}

/** Reviews that a colleague asked of them and that still wait for one. */
async function reviewItems(actor: Actor, marks: Marks): Promise<ReviewItem[]> {
  const rows = await db.$queryRaw<
    { seq: number; note: string; at: Date; by: string; wording: string; statement: string; number: number }[]
  >`
    SELECT q.seq, q.note, q.at, u.name AS by, r.wording, s.public_id AS statement, r.number
    FROM review_request q JOIN revision r ON r.id = q.revision_id JOIN statement s ON s.id = r.statement_id
    JOIN app_user u ON u.id = q.by_id
    WHERE q.asked_id = ${actor.id}::uuid AND revision_state(r.id) = 'submitted' AND NOT has_contributed(r.id, q.asked_id)`
  return rows.map(({ seq, note, at, by, wording, statement, number }) => ({
    kind: 'review',
    key: `review/${seq}`,
    words: wording,
    href: `${deskPaths.review()}#${statement}`,
    by,
    note,
    revision: `${statement} ${number}`,
    ...standing(marks, `review/${seq}`, at),
  }))
}

/**
 * Suspect passages that they marked or that a sentence of theirs rests on, where the sentence still counts. Whether one
 * is suspect is costly to ask: it is asked of those alone.
 */
async function suspectItems(actor: Actor, marks: Marks): Promise<SuspectItem[]> {
  const rows = await db.$queryRaw<{ id: string; why: SuspectWhy; at: Date }[]>`
    WITH mine AS MATERIALIZED (
      SELECT a.id, a.created_at FROM annotation a
      WHERE a.deleted_at IS NULL AND EXISTS (
        SELECT 1 FROM evidence e JOIN revision r ON r.id = e.revision_id
        WHERE e.annotation_id = a.id AND (a.created_by_id = ${actor.id}::uuid OR has_contributed(r.id, ${actor.id}::uuid))
          AND (r.frozen_at IS NULL OR revision_state(r.id) IN ('submitted', 'approved', 'published'))))
    SELECT mine.id::text, w.why,
      coalesce((SELECT max(p.at) FROM placement p WHERE p.annotation_id = mine.id), mine.created_at) AS at
    FROM mine CROSS JOIN LATERAL suspect_why(mine.id) AS w (why) WHERE w.why IS NOT NULL`
  const found = new Map(rows.map((row) => [row.id, row]))
  const annotations = await db.annotation.findMany({
    where: { id: { in: [...found.keys()] } },
    select: {
      id: true,
      publicId: true,
      spans: { orderBy: { ordinal: 'asc' }, select: { exact: true } },
      version: { select: { article: { select: NAMED } } },
    },
  })
  return annotations.flatMap(({ id, publicId, spans, version }) => {
    const row = found.get(id)
    if (!row) return []
    return {
      kind: 'suspect',
      key: `suspect/${publicId}`,
      words: spans.map(({ exact }) => exact).join(' … '),
      href: deskPaths.suspectPassage(publicId),
      why: row.why,
      article: articleName(version.article),
      ...standing(marks, `suspect/${publicId}`, row.at),
    }
  })
}

function standing(marks: Marks, key: string, at: Date): { at: string; done: boolean } {
  const newest = at.toISOString()
  return { at: newest, done: newest <= (marks.get(key) ?? '') }
}

/** Who may be asked to review a revision: colleagues who had no hand in it, with when they were asked. */
export async function reviewersOf(actor: Actor, revisionId: string): Promise<Reviewer[]> {
  const [people, contributions, requests] = await Promise.all([
    colleagueOptions(actor),
    db.contribution.findMany({ where: { revisionId }, select: { userId: true } }),
    db.reviewRequest.findMany({ where: { revisionId }, select: { askedId: true, at: true } }),
  ])
  const hands = new Set(contributions.map(({ userId }) => userId))
  const asked = new Map(requests.map(({ askedId, at }) => [askedId, at.toISOString()]))
  return people
    .filter(({ id }) => !hands.has(id))
    .map((person) => ({ ...person, askedAt: asked.get(person.id) ?? null }))
}
