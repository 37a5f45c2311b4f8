import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { type Concerned, concernedBy } from './concerned'
import { GONE_AFTER_S, HEARD_ROOMS, INBOX_ROOMS, type LiveEvent, MOST_AT_ONCE, type Present } from './model'

/** The article somebody listens to. */
export type Listened = { readonly id: string; readonly slug: string }

/** What happened after an audit number, in order; `behind` when it is too much to be told one by one. */
export type Batch = {
  readonly seq: number
  readonly events: readonly LiveEvent[]
  readonly behind: boolean
  /** Inboxes may have changed, whatever is listened to. */
  readonly inbox: boolean
}

type Row = { seq: bigint; action: string; subject: string; actor: string; own: boolean; payload: string }

/** The number of the newest audit row. */
export async function newestSeq(_actor: Editor): Promise<number> {
  const head = await db.auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true } })
  return Number(head.seq)
}

/** An article by its slug; null when there is none. */
export function listenedArticle(_actor: Editor, slug: string): Promise<Listened | null> {
  return db.article.findUnique({ where: { slug }, select: { id: true, slug: true } })
}

/** What editors did after an audit number; of an article only what concerns it. */
export async function eventsAfter(actor: Editor, after: number, article: Listened | null): Promise<Batch> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT seq, action, subject, actor, actor_id IS NOT DISTINCT FROM ${actor.id}::uuid AS own, payload
    FROM audit_entry WHERE seq > ${after} ORDER BY seq LIMIT ${MOST_AT_ONCE + 1}`
  if (rows.length > MOST_AT_ONCE)
    return { seq: await newestSeq(actor), events: [], behind: true, inbox: true }
  const heard = rows.filter(isOf(HEARD_ROOMS))
  const events = article ? await concerning(article, heard) : heard.map((row) => eventOf(row, []))
  const inbox = rows.some(isOf(INBOX_ROOMS))
  return { seq: Number(rows.at(-1)?.seq ?? after), events, behind: false, inbox }
}

const isOf =
  (rooms: readonly string[]) =>
  ({ action }: Row) =>
    rooms.some((room) => action.startsWith(`${room}.`))

async function concerning(article: Listened, rows: readonly Row[]): Promise<LiveEvent[]> {
  if (rows.length === 0) return []
  const concerned = rows.map(({ subject, payload }) => concernedBy(subject, payload))
  const found = await annotationsHere(article.id, concerned)
  return rows.flatMap((row, index) => {
    const { annotations, statements } = concerned[index] as Concerned
    const ids = [
      ...annotations.flatMap((publicId) => found.byAnnotation.get(publicId) ?? []),
      ...statements.flatMap((publicId) => found.byStatement.get(publicId) ?? []),
    ]
    const isHere = row.subject === `article/${article.slug}` || namesArticle(row.payload, article.slug)
    return ids.length > 0 || isHere ? [eventOf(row, [...new Set(ids)])] : []
  })
}

const namesArticle = (payload: string, slug: string) =>
  (JSON.parse(payload) as { article?: unknown }).article === slug

async function annotationsHere(articleId: string, concerned: readonly Concerned[]) {
  const rows = await db.$queryRaw<{ id: string; name: string; statement: boolean }[]>`
    SELECT a.id::text, a.public_id AS name, false AS statement
    FROM annotation a JOIN article_version v ON v.id = a.version_id
    WHERE v.article_id = ${articleId}::uuid AND a.public_id = ANY (${concerned.flatMap((one) => one.annotations)})
    UNION
    SELECT a.id::text, s.public_id, true
    FROM statement s JOIN revision r ON r.statement_id = s.id JOIN evidence e ON e.revision_id = r.id
    JOIN annotation a ON a.id = e.annotation_id JOIN article_version v ON v.id = a.version_id
    WHERE v.article_id = ${articleId}::uuid AND s.public_id = ANY (${concerned.flatMap((one) => one.statements)})`
  const grouped = (isStatement: boolean) => {
    const ids = new Map<string, string[]>()
    for (const { id, name, statement } of rows)
      if (statement === isStatement) ids.set(name, [...(ids.get(name) ?? []), id])
    return ids
  }
  return { byAnnotation: grouped(false), byStatement: grouped(true) }
}

const eventOf = ({ seq, action, subject, actor, own }: Row, annotations: readonly string[]): LiveEvent => ({
  seq: Number(seq),
  action,
  subject,
  by: actor,
  own,
  annotations,
})

/** Who else has an article open now, each once, by name; over all servers. */
export async function presentAt(actor: Editor, articleId: string): Promise<Present[]> {
  return db.$queryRaw<Present[]>`
    SELECT name, at FROM (
      SELECT DISTINCT ON (u.id) u.name, a.public_id AS at
      FROM presence p JOIN app_user u ON u.id = p.user_id AND u.active LEFT JOIN annotation a ON a.id = p.annotation_id
      WHERE p.article_id = ${articleId}::uuid AND p.user_id <> ${actor.id}::uuid
        AND p.at > now() - make_interval(secs => ${GONE_AFTER_S})
      ORDER BY u.id, (a.id IS NULL), p.at DESC) AS here
    ORDER BY name`
}
