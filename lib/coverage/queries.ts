import 'server-only'
import { articleName, NAMED } from '@/lib/article/model'
import { currentVersions } from '@/lib/article/queries'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { placedStatements } from '@/lib/statement/queries'
import { userNames } from '@/lib/users/queries'
import type { Board, BoardCell, BoardSubject, CellFacts } from './board'
import type { CoverageCell, DeskFinding, MarkedPassage } from './model'
import { suggestTerms, type TermHits, termHits } from './term-hits'

const TITLED = {
  kind: true,
  slug: true,
  point: { select: { number: true } },
  furniture: {
    where: { key: { endsWith: '/title' } },
    select: { revisions: { orderBy: { number: 'desc' as const }, take: 1, select: { text: true } } },
  },
} as const

type Titled = {
  readonly slug: string
  readonly point: { readonly number: number } | null
  readonly furniture: readonly { readonly revisions: readonly { readonly text: string }[] }[]
}

function titleOf({ slug, point, furniture }: Titled): string {
  const title = furniture[0]?.revisions[0]?.text ?? slug
  return point ? `${point.number} ${title}` : title
}

/**
 * What every article has on every point and concession, drafts told apart from what is approved: points by number, then
 * concessions in their order; articles by title. A fixed number of queries, however many articles there are.
 */
export async function coverageBoard(actor: Editor): Promise<Board> {
  const [subjects, versions, passages, silences] = await Promise.all([
    boardSubjects(),
    currentVersions(actor),
    passagesInArticles(),
    silencesInArticles(),
  ])
  const articles = versions.map(({ capturedAt, ...article }) => ({
    ...article,
    since: capturedAt.toISOString(),
  }))
  const row = new Map(subjects.map(({ id }, place) => [id, place]))
  const column = new Map(articles.map(({ articleId }, place) => [articleId, place]))
  const cells = new Map<string, BoardCell>()
  const add = ({ subjectId, articleId }: InCell, facts: CellFacts) => {
    const [subject, article] = [row.get(subjectId), column.get(articleId)]
    if (subject === undefined || article === undefined) return
    const known = cells.get(`${subject} ${article}`)?.facts
    cells.set(`${subject} ${article}`, { subject, article, facts: { ...known, ...facts } })
  }
  for (const { what, approved, drafts, ...place } of passages) {
    add(place, { [what]: what === 'marked' || what === 'suspect' ? approved : { approved, drafts } })
  }
  for (const { state, version, ...one } of silences) add(one, { silence: { state, version } })
  return { subjects, articles, cells: [...cells.values()] }
}

async function boardSubjects(): Promise<BoardSubject[]> {
  const rows = await db.subject.findMany({
    where: { kind: { in: ['point', 'concession'] } },
    orderBy: [{ point: { number: 'asc' } }, { concession: { ordinal: 'asc' } }],
    select: { id: true, ...TITLED },
  })
  const subjects = rows.map(({ id, ...subject }) => ({
    id,
    kind: subject.kind === 'point' ? ('point' as const) : ('concession' as const),
    key: `${subject.kind}/${subject.slug}`,
    title: titleOf(subject),
  }))
  return [
    ...subjects.filter(({ kind }) => kind === 'point'),
    ...subjects.filter(({ kind }) => kind !== 'point'),
  ]
}

type InCell = { readonly subjectId: string; readonly articleId: string }
type Passages = InCell & {
  readonly what: 'supports' | 'disputes' | 'context' | 'marked' | 'suspect'
  readonly approved: number
  readonly drafts: number
}

/**
 * How many passages of each article live wordings use at each subject, by bearing (one that an approved wording uses too
 * is no draft's), how many of these wait for a person, and how many an editor said concern it that none uses. Asked in
 * one, since each part needs to know the uses.
 */
function passagesInArticles(): Promise<Passages[]> {
  return db.$queryRaw`
    WITH used AS MATERIALIZED (SELECT * FROM live_uses()),
    suspect AS MATERIALIZED (SELECT annotation_id FROM suspect_passages())
    SELECT subject_id AS "subjectId", article_id AS "articleId", bearing::text AS what,
      count(*) FILTER (WHERE approved)::int AS approved, count(*) FILTER (WHERE NOT approved)::int AS drafts
    FROM used GROUP BY 1, 2, 3
    UNION ALL
    SELECT u.subject_id, u.article_id, 'suspect', count(DISTINCT u.annotation_id)::int, 0
    FROM used u JOIN suspect s ON s.annotation_id = u.annotation_id GROUP BY 1, 2
    UNION ALL
    SELECT t.subject_id, v.article_id, 'marked', count(*)::int, 0
    FROM annotation_target t JOIN annotation a ON a.id = t.annotation_id AND a.deleted_at IS NULL
    JOIN article_version v ON v.id = a.version_id
    WHERE NOT EXISTS (SELECT 1 FROM used u WHERE u.annotation_id = a.id AND u.subject_id = t.subject_id)
    GROUP BY 1, 2`
}

/** The silence that says most of each cell: one of the current version before an expired one, seen twice before once. */
function silencesInArticles(): Promise<
  (InCell & { state: 'silent' | 'waiting' | 'expired'; version: number })[]
> {
  return db.$queryRaw`
    WITH now AS (SELECT DISTINCT ON (article_id) article_id, version_id FROM capture WHERE outcome = 'good'
                 ORDER BY article_id, seq DESC)
    SELECT DISTINCT ON (f.subject_id, v.article_id) f.subject_id AS "subjectId", v.article_id AS "articleId",
      v.number AS version,
      CASE WHEN now.version_id <> v.id THEN 'expired' WHEN f.checked_at IS NULL THEN 'waiting' ELSE 'silent' END AS state
    FROM negative_finding f JOIN article_version v ON v.id = f.version_id
    JOIN now ON now.article_id = v.article_id
    WHERE f.party_id IS NULL AND f.retired_at IS NULL
    ORDER BY f.subject_id, v.article_id, now.version_id = v.id DESC, f.checked_at NULLS LAST, v.number DESC`
}

/** What one subject has in one article, opened: sentences, passages that are only marked, silences. */
export async function coverageCell(
  actor: Editor,
  { about, article: slug }: { readonly about: string; readonly article: string },
): Promise<CoverageCell | null> {
  const [kind, ...name] = about.split('/')
  const [row, [article]] = await Promise.all([
    db.subject.findFirst({
      where: { kind: kind === 'concession' ? 'concession' : 'point', slug: name.join('/') },
      select: { id: true, ...TITLED },
    }),
    currentVersions(actor, { slug }),
  ])
  if (!row || !article) return null
  const [statements, marks, findings, terms] = await Promise.all([
    placedStatements(actor, { subjectId: row.id, articleId: article.articleId }),
    marksInCell(row.id, article.articleId),
    findingDesk(actor, { subjectId: row.id, articleId: article.articleId }),
    suggestedTerms(actor, row.id),
  ])
  const hits = await termsInVersion(actor, { versionId: article.versionId, terms })
  const subject = { id: row.id, key: about, title: titleOf(row) }
  return { subject, article, statements, marks, findings: findings.filter(({ partyId }) => !partyId), hits }
}

/** Passages that an editor said concern the subject, wherever they are used, as they stand in the article. */
async function marksInCell(subjectId: string, articleId: string): Promise<MarkedPassage[]> {
  const rows = await db.annotation.findMany({
    where: { deletedAt: null, version: { articleId }, targets: { some: { subjectId } }, spans: { some: {} } },
    orderBy: { createdAt: 'asc' },
    select: {
      publicId: true,
      note: true,
      version: { select: { number: true } },
      spans: { orderBy: { ordinal: 'asc' }, select: { exact: true } },
      _count: { select: { evidence: true } },
    },
  })
  return rows.map(({ publicId, note, version, spans, _count }) => ({
    publicId,
    note,
    version: version.number,
    words: spans.map(({ exact }) => exact).join(' … '),
    used: _count.evidence > 0,
  }))
}

/** What to search a text for before it is called silent on a subject. */
export async function suggestedTerms(_actor: Editor, subjectId: string): Promise<string[]> {
  const [subject, earlier] = await Promise.all([
    db.subject.findUnique({
      where: { id: subjectId },
      select: { ...TITLED, aliases: { orderBy: { words: 'asc' }, select: { words: true } } },
    }),
    db.negativeFinding.findMany({
      where: { subjectId, retiredAt: null },
      orderBy: { createdAt: 'desc' },
      take: 10,
      select: { terms: true },
    }),
  ])
  if (!subject) return []
  return suggestTerms(
    titleOf(subject),
    // A star stands for what may follow, which a term does without one.
    subject.aliases.map(({ words }) => words.replace(/\*$/, '')),
    earlier.flatMap(({ terms }) => terms),
  )
}

/** What the text of a version holds for each term. */
export async function termsInVersion(
  _actor: Editor,
  { versionId, terms }: { readonly versionId: string; readonly terms: readonly string[] },
): Promise<TermHits[]> {
  const version = await db.articleVersion.findUnique({ where: { id: versionId }, select: { text: true } })
  return termHits(version?.text ?? '', terms)
}

export type FindingFilter = {
  readonly subjectId?: string
  readonly articleId?: string
  /** Only those that a second person has not looked at. */
  readonly waiting?: boolean
}

/** Silences that were noted, oldest first; those taken back last. */
export async function findingDesk(actor: Editor, filter: FindingFilter = {}): Promise<DeskFinding[]> {
  const { subjectId, articleId, waiting } = filter
  const rows = await db.negativeFinding.findMany({
    where: {
      ...(subjectId ? { subjectId } : {}),
      ...(articleId ? { version: { articleId } } : {}),
      ...(waiting ? { checkedAt: null, retiredAt: null } : {}),
    },
    orderBy: [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { createdAt: 'asc' }],
    select: {
      id: true,
      publicId: true,
      versionId: true,
      subjectId: true,
      partyId: true,
      terms: true,
      createdAt: true,
      createdById: true,
      checkedById: true,
      checkedAt: true,
      retiredAt: true,
      subject: { select: TITLED },
      party: { select: { subject: { select: TITLED } } },
      version: {
        select: { number: true, articleId: true, article: { select: { slug: true, ...NAMED } } },
      },
    },
  })
  const current = await currentVersionIds(rows.map(({ version }) => version.articleId))
  const names = await userNames(
    actor,
    rows.flatMap(({ createdById, checkedById }) => [createdById, checkedById]),
  )
  return rows.map(
    ({ subject, party, version, createdAt, createdById, checkedById, checkedAt, retiredAt, ...row }) => ({
      ...row,
      articleId: version.articleId,
      articleSlug: version.article.slug,
      article: articleName(version.article),
      version: version.number,
      current: current.has(row.versionId),
      subjectKind: subject.kind,
      subjectSlug: subject.slug,
      subject: titleOf(subject),
      party: party ? titleOf(party.subject) : '',
      madeAt: createdAt,
      state: retiredAt ? ('retired' as const) : checkedById ? ('done' as const) : ('waiting' as const),
      by: names(createdById) ?? '',
      lookedAtBy: names(checkedById),
      lookedAt: checkedAt,
      own: createdById === actor.id,
    }),
  )
}

async function currentVersionIds(articleIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ id: string | null }[]>`
    SELECT current_version(id)::text AS id FROM article WHERE id = ANY (${[...new Set(articleIds)]}::uuid[])`
  return new Set(rows.flatMap(({ id }) => id ?? []))
}
