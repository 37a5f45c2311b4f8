import 'server-only'
import { articleName, NAMED } from '@/lib/article/model'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { ExposureFigure } from '@/lib/evidence/gate-finding'
import type { LoadedRevision } from '@/lib/evidence/model'
import { loadRevisionForGate, loadRevisionsForGate } from '@/lib/evidence/queries'
import { type RevisionEventKind, type RevisionState, stateAfter } from '@/lib/statement/lifecycle'
import { namedSubjects, userNames } from '@/lib/statement/queries'
import { changesSince } from './changes-since'
import {
  type DeskNames,
  type ReviewHead,
  type ReviewItem,
  type RevisionDesk,
  revisionDesk,
  wantsReview,
} from './revision-desk'

/** A revision for the desk's screens. Refused as not found when there is none. */
export async function revisionForDesk(actor: Editor, revisionId: string): Promise<RevisionDesk> {
  const revision = await loadRevisionForGate(db, revisionId)
  const [names, exposure] = await Promise.all([
    deskNames(actor, [revision]),
    exposureFigures(revision.passages.map(({ annotationId }) => annotationId)),
  ])
  return revisionDesk(revision, names, actor.id, exposure)
}

/**
 * What waits for a second person, what has waited longest first: `own` is what the actor had a hand in, and so
 * cannot review. Only the newest wording of a statement is there to be reviewed.
 */
export async function reviewStream(actor: Editor): Promise<{ toReview: ReviewItem[]; own: ReviewItem[] }> {
  const rows = await db.revision.findMany({
    where: { frozenAt: { not: null } },
    orderBy: [{ frozenAt: 'asc' }],
    select: { id: true, statementId: true, number: true, events: EVENT_KINDS },
  })
  const last = new Map<string, number>()
  for (const { statementId, number } of rows) {
    last.set(statementId, Math.max(number, last.get(statementId) ?? 0))
  }
  const newest = rows.filter(
    ({ statementId, number, events }) =>
      last.get(statementId) === number && REVIEWED.includes(stateAfter(events.at(-1)?.kind)),
  )
  const waiting = (
    await loadRevisionsForGate(
      db,
      newest.map(({ id }) => id),
    )
  ).filter(wantsReview)
  const before = await lastApproved(waiting, rows)
  const names = await deskNames(actor, [...waiting, ...before.values()])
  const items = waiting.map((revision) =>
    reviewItem(revision, before.get(revision.statementId), names, actor.id),
  )
  const isOwn = ({ contributorIds }: ReviewItem) => contributorIds.includes(actor.id)
  return { toReview: items.filter((item) => !isOwn(item)), own: items.filter(isOwn) }
}

/** What waits for the actor as a second person, as heads for the queue of tasks: what has waited longest first. */
export async function reviewHeads(actor: Editor): Promise<ReviewHead[]> {
  const rows = await db.$queryRaw<(ReviewHead & { id: string; state: RevisionEventKind })[]>`
    WITH state AS (SELECT DISTINCT ON (revision_id) revision_id, kind FROM revision_event ORDER BY revision_id, seq DESC)
    SELECT r.id, s.public_id AS "publicId", r.number, r.wording, state.kind AS state, r.frozen_at AS since,
      (SELECT u.name FROM revision_event e JOIN app_user u ON u.id = e.by_id
       WHERE e.revision_id = r.id AND e.kind = 'submitted' ORDER BY e.seq LIMIT 1) AS "submittedBy"
    FROM revision r JOIN state ON state.revision_id = r.id AND state.kind IN ('submitted', 'approved')
    JOIN statement s ON s.id = r.statement_id
    WHERE NOT EXISTS (SELECT 1 FROM revision l WHERE l.statement_id = r.statement_id AND l.number > r.number
                      AND l.frozen_at IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM contribution c WHERE c.revision_id = r.id AND c.user_id = ${actor.id}::uuid)
    ORDER BY r.frozen_at, r.id`
  const approved = rows.filter(({ state }) => state === 'approved').map(({ id }) => id)
  const again = new Set(
    (await loadRevisionsForGate(db, approved)).filter(wantsReview).map(({ revisionId }) => revisionId),
  )
  return rows
    .filter(({ id, state }) => state === 'submitted' || again.has(id))
    .map(({ id: _id, state: _state, submittedBy, ...head }) => ({
      ...head,
      submittedBy: submittedBy ?? 'a former user',
    }))
}

const EVENT_KINDS = { orderBy: { seq: 'asc' }, select: { kind: true } } as const

/** States in which a second person may have something to do. */
const REVIEWED: readonly RevisionState[] = ['in_review', 'approved']

type Approvable = {
  id: string
  statementId: string
  number: number
  events: readonly { kind: RevisionEventKind }[]
}

async function lastApproved(waiting: readonly LoadedRevision[], rows: readonly Approvable[]) {
  const ids = waiting.flatMap(({ statementId, number }) => {
    const earlier = rows.filter((row) => row.statementId === statementId && row.number < number)
    const approved = earlier.filter(({ events }) => events.some(({ kind }) => kind === 'approved'))
    return approved
      .sort((a, b) => b.number - a.number)
      .slice(0, 1)
      .map(({ id }) => id)
  })
  const loaded = await loadRevisionsForGate(db, ids)
  return new Map(loaded.map((revision) => [revision.statementId, revision]))
}

function reviewItem(
  revision: LoadedRevision,
  before: LoadedRevision | undefined,
  names: DeskNames,
  viewerId: string,
): ReviewItem {
  const nameOf = (id: string | null) => (id ? (names.subjects.get(id)?.title ?? '') : '')
  const submitted = revision.events.find(({ kind }) => kind === 'submitted')
  return {
    ...revisionDesk(revision, names, viewerId),
    submittedBy: (submitted && names.users.get(submitted.byId)) ?? 'a former user',
    submittedAt: submitted?.at ?? '',
    changes: before ? changesSince(before, revision, nameOf) : null,
  }
}

async function deskNames(actor: Editor, revisions: readonly LoadedRevision[]): Promise<DeskNames> {
  const passages = revisions.flatMap((revision) => revision.passages)
  const subjectIds = revisions.flatMap(({ home, shownAt, fields }) => [
    home.id,
    ...shownAt.map(({ id }) => id),
    fields.partyId,
    fields.speakerId,
    fields.allegationAboutId,
  ])
  const speakers = passages.map(({ speakerId }) => speakerId)
  const userIds = revisions.flatMap((revision) => [
    ...revision.events.map(({ byId }) => byId),
    ...revision.passages.flatMap(({ addedById, signatures }) => [
      addedById,
      ...signatures.map(({ byId }) => byId),
    ]),
    ...revision.references.flatMap(({ addedById, checks }) => [addedById, ...checks.map(({ byId }) => byId)]),
  ])
  const [users, subjects, texts, asides, publishers, articles] = await Promise.all([
    userNames(actor, userIds),
    namedSubjects(
      actor,
      [...subjectIds, ...speakers].filter((id) => id !== null),
    ),
    versionTexts(passages.map(({ version }) => version.id)),
    versionAsides(passages.map(({ version }) => version.id)),
    publisherNames(passages.map(({ version }) => version.articleId)),
    articleNames(passages.map(({ version }) => version.articleId)),
  ])
  return { users, subjects, texts, asides, publishers, articles }
}

async function versionTexts(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.articleVersion.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, text: true },
  })
  return new Map(rows.map(({ id, text }) => [id, text]))
}

async function versionAsides(ids: readonly string[]) {
  const rows = await db.articleVersion.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      layouts: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          blocks: { where: { disposition: 'set_aside' }, select: { start: true, end: true, kind: true } },
        },
      },
    },
  })
  const aside = { disposition: 'set_aside' as const }
  return new Map(
    rows.map(({ id, layouts }) => [id, (layouts[0]?.blocks ?? []).map((block) => ({ ...block, ...aside }))]),
  )
}

async function articleNames(articleIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...new Set(articleIds)] } },
    select: { id: true, ...NAMED },
  })
  return new Map(rows.map((row) => [row.id, articleName(row)]))
}

async function publisherNames(articleIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.articleDetail.findMany({
    where: { articleId: { in: [...new Set(articleIds)] }, field: 'published_by' },
    select: { articleId: true, value: true, method: true },
  })
  return new Map(
    rows.map(({ articleId, value, method }) => [
      articleId,
      method === 'inferred' ? `${value} (inferred)` : value,
    ]),
  )
}

/**
 * Words of each article that readers would see if these passages were published with nothing around them, together
 * with all that editions show already. The edition counts again, with context and with each office at its time.
 */
async function exposureFigures(annotationIds: readonly string[]): Promise<ExposureFigure[]> {
  if (annotationIds.length === 0) return []
  return db.$queryRaw<ExposureFigure[]>`
    WITH bound AS (
      SELECT s.version_id, range_agg(int4range(s.start, s."end")) AS shown,
        range_agg(int4range(s.start, s."end")) FILTER (WHERE a.voice = 'direct_speech' AND EXISTS
          (SELECT 1 FROM office o WHERE o.person_id = a.speaker_id AND o.official)) AS speech
      FROM annotation a CROSS JOIN LATERAL standing_passage(a.id) s
      WHERE a.id = ANY (${[...annotationIds]}::uuid[]) GROUP BY s.version_id
    ), past AS (
      SELECT version_id, range_agg(offsets_to_ranges(shown)) AS shown, range_agg(offsets_to_ranges(speech)) AS speech
      FROM edition_exposure GROUP BY version_id
    )
    SELECT r.slug AS "articleSlug", r.working_title AS title,
      coalesce((SELECT policy FROM article_rights WHERE article_id = r.id ORDER BY seq DESC LIMIT 1), 'excerpt')::text
        AS policy,
      sum(words_in(v.word_starts, x.shown - x.speech))::int AS plain,
      sum(words_in(v.word_starts, x.shown))::int AS total,
      max(v.whole_words) AS whole
    FROM article r JOIN article_version v ON v.article_id = r.id
    LEFT JOIN past p ON p.version_id = v.id
    LEFT JOIN bound b ON b.version_id = v.id
    CROSS JOIN LATERAL (SELECT
      coalesce(p.shown, '{}'::int4multirange) + coalesce(b.shown, '{}'::int4multirange) AS shown,
      coalesce(p.speech, '{}'::int4multirange) + coalesce(b.speech, '{}'::int4multirange) AS speech) x
    WHERE r.id IN (SELECT w.article_id FROM article_version w JOIN bound ON bound.version_id = w.id)
    GROUP BY r.id ORDER BY r.slug`
}
