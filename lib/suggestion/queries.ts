import 'server-only'
import type { TargetKind } from '@/lib/annotation/model'
import { TARGET_KINDS } from '@/lib/annotation/model'
import { articleName, NAMED } from '@/lib/article/model'
import type { Actor, Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Tx } from '@/lib/db/transaction'
import type { Span } from '@/lib/text/span'
import type {
  Concern,
  Ground,
  KnownPassage,
  RuleName,
  RuleRecords,
  SuggestionDesk,
  SuggestionView,
  TouchedPoints,
} from './model'
import { recordsOf } from './records'

type Reader = Tx | typeof db

const NEWEST = { orderBy: { number: 'desc' as const }, take: 1 }
const TITLED = {
  id: true,
  kind: true,
  slug: true,
  point: { select: { number: true } },
  furniture: {
    where: { key: { endsWith: '/title' } },
    select: { revisions: { ...NEWEST, select: { text: true } } },
  },
} as const
type Titled = {
  readonly id: string
  readonly kind: string
  readonly slug: string
  readonly point: { readonly number: number } | null
  readonly furniture: readonly { readonly revisions: readonly { readonly text: string }[] }[]
}
const headOf = ({ id, kind, slug, point, furniture }: Titled) => ({
  id,
  kind: kind as TargetKind,
  slug,
  number: point?.number ?? null,
  title: furniture[0]?.revisions[0]?.text ?? slug,
})

/** What suggestions for an article are made from: every target with names and sentences, and what is marked elsewhere. */
export async function groundFor(reader: Reader, articleId: string): Promise<Ground> {
  // One after the other: a transaction has one connection.
  const concerns = await concernsOf(reader)
  return { concerns, passages: await knownPassages(reader, articleId) }
}

const WORDED = { select: { revisions: { ...NEWEST, select: { wording: true } } } } as const
type Worded = { readonly revisions: readonly { readonly wording: string }[] }

async function concernsOf(reader: Reader): Promise<Concern[]> {
  const rows = await reader.subject.findMany({
    where: { kind: { in: [...TARGET_KINDS] } },
    select: {
      ...TITLED,
      person: { select: { aliases: true } },
      party: { select: { aliases: true } },
      aliases: { orderBy: { words: 'asc' }, select: { words: true } },
      statements: WORDED,
      shownAt: { select: { statement: WORDED } },
    },
  })
  return rows.map((row) => {
    const statements: Worded[] = [...row.statements, ...row.shownAt.map(({ statement }) => statement)]
    return {
      ...headOf(row),
      names: [...(row.person?.aliases ?? row.party?.aliases ?? []), ...row.aliases.map(({ words }) => words)],
      wordings: statements.flatMap(({ revisions }) => revisions[0]?.wording || []).sort(),
    }
  })
}

/** Passages of other articles that stand, with what they concern. */
async function knownPassages(reader: Reader, articleId: string): Promise<KnownPassage[]> {
  const rows = await reader.annotation.findMany({
    where: { deletedAt: null, version: { articleId: { not: articleId } }, targets: { some: {} } },
    select: {
      spans: { orderBy: { ordinal: 'asc' }, select: { exact: true } },
      targets: { select: { subjectId: true } },
      version: { select: { article: { select: NAMED } } },
    },
  })
  return rows.flatMap(({ spans, targets, version }) =>
    spans.map(({ exact }) => ({
      words: exact,
      article: articleName(version.article),
      targets: targets.map(({ subjectId }) => subjectId),
    })),
  )
}

/** The open suggestions of a version in text order, and what was decided so far by rule. */
export async function suggestionDesk(actor: Actor, versionId: string): Promise<SuggestionDesk> {
  const [open, records] = await Promise.all([openSuggestions(actor, versionId), ruleRecords(actor)])
  return { open, records }
}

/** The open suggestions of a version, in text order. */
export async function openSuggestions(_actor: Actor, versionId: string): Promise<SuggestionView[]> {
  const open = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM suggestion WHERE version_id = ${versionId}::uuid AND suggestion_verdict_of(id) IS NULL`
  const rows = await db.suggestion.findMany({
    where: { id: { in: open.map(({ id }) => id) } },
    select: { id: true, spans: true, rules: true, reasons: true, subject: { select: TITLED } },
  })
  return rows
    .map(({ id, spans, rules, reasons, subject }) => ({
      id,
      spans: spansOf(spans),
      target: headOf(subject),
      reasons: rules.map((rule, at) => ({ rule, words: reasons[at] ?? '' })),
    }))
    .sort(inTextOrder)
}

/**
 * Suggestions for current versions that wait for a person, as the workspace counts them: nobody decided, and no
 * annotation says of some of these words what is suggested.
 */
const WAITING = Prisma.sql`
  now AS MATERIALIZED (SELECT DISTINCT ON (article_id) article_id, version_id FROM capture WHERE outcome = 'good'
                       ORDER BY article_id, seq DESC),
  place AS (SELECT DISTINCT ON (annotation_id, version_id) annotation_id, version_id, state, spans FROM placement
            WHERE version_id IN (SELECT version_id FROM now) ORDER BY annotation_id, version_id, seq DESC),
  marked AS MATERIALIZED (SELECT p.version_id, t.subject_id, p.spans
    FROM place p JOIN annotation a ON a.id = p.annotation_id AND a.deleted_at IS NULL
    JOIN annotation_target t ON t.annotation_id = a.id WHERE p.state = 'placed'),
  waiting AS (SELECT s.subject_id, now.article_id, s.spans
    FROM suggestion s JOIN now ON now.version_id = s.version_id
    WHERE coalesce((SELECT d.verdict FROM suggestion_decision d WHERE d.suggestion_id = s.id ORDER BY d.seq DESC LIMIT 1),
                   'taken_back') = 'taken_back'
      AND NOT EXISTS (SELECT 1 FROM marked m WHERE m.version_id = s.version_id AND m.subject_id = s.subject_id
        AND EXISTS (SELECT 1 FROM generate_subscripts(m.spans, 1) i, generate_subscripts(s.spans, 1) j
                    WHERE i % 2 = 1 AND j % 2 = 1 AND m.spans[i] < s.spans[j + 1] AND s.spans[j] < m.spans[i + 1])))`

/** How many suggestions wait for a person, by subject and article. */
export function openInArticles(
  _actor: Editor,
): Promise<{ readonly subjectId: string; readonly articleId: string; readonly count: number }[]> {
  return db.$queryRaw`
    WITH ${WAITING} SELECT subject_id AS "subjectId", article_id AS "articleId", count(*)::int AS count
    FROM waiting GROUP BY 1, 2`
}

/** How many passages of each article, by its id, something is suggested for, of whatever kind; others are left out. */
export async function openPassages(_actor: Editor): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ articleId: string; count: number }[]>`
    WITH ${WAITING} SELECT article_id AS "articleId", count(DISTINCT spans)::int AS count FROM waiting GROUP BY 1`
  return new Map(rows.map(({ articleId, count }) => [articleId, count]))
}

/** `[start, end, start, end …]` as spans. */
export const spansOf = (flat: readonly number[]): Span[] =>
  flat.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: flat[at + 1] ?? start }] : []))

function inTextOrder(a: SuggestionView, b: SuggestionView): number {
  const [one, other] = [a.spans[0], b.spans[0]]
  return (
    (one?.start ?? 0) - (other?.start ?? 0) ||
    (one?.end ?? 0) - (other?.end ?? 0) ||
    TARGET_KINDS.indexOf(a.target.kind) - TARGET_KINDS.indexOf(b.target.kind) ||
    (a.target.number ?? 0) - (b.target.number ?? 0) ||
    a.target.title.localeCompare(b.target.title, 'en')
  )
}

/** What people decided so far about the suggestions of each rule; what was taken back does not count. */
export async function ruleRecords(_actor: Actor): Promise<RuleRecords> {
  return recordsOf(
    await db.$queryRaw<{ rule: RuleName; verdict: string; count: number }[]>`
      SELECT rule::text AS rule, verdict::text AS verdict, count(*)::int AS count
      FROM (SELECT DISTINCT ON (d.suggestion_id) d.suggestion_id, d.verdict FROM suggestion_decision d
            ORDER BY d.suggestion_id, d.seq DESC) AS newest
      JOIN suggestion s ON s.id = newest.suggestion_id CROSS JOIN LATERAL unnest(s.rules) AS rule
      WHERE newest.verdict <> 'taken_back' GROUP BY 1, 2`,
  )
}

/** Which points each article touches, by the id of the article; articles that touch none are left out. */
export async function touchedPoints(
  _actor: Editor,
  only: { readonly articleId?: string } = {},
): Promise<ReadonlyMap<string, TouchedPoints>> {
  const article = only.articleId ?? null
  const rows = await db.$queryRaw<{ articleId: string; number: number; bound: boolean }[]>`
    SELECT "articleId", number, bool_or(bound) AS bound FROM (
      SELECT v.article_id::text AS "articleId", p.number, true AS bound
      FROM annotation a JOIN article_version v ON v.id = a.version_id
      JOIN annotation_target t ON t.annotation_id = a.id JOIN point p ON p.subject_id = t.subject_id
      WHERE a.deleted_at IS NULL AND (${article}::uuid IS NULL OR v.article_id = ${article}::uuid)
      UNION ALL
      SELECT v.article_id::text, p.number, false
      FROM suggestion s JOIN article_version v ON v.id = s.version_id JOIN point p ON p.subject_id = s.subject_id
      WHERE (${article}::uuid IS NULL OR v.article_id = ${article}::uuid)
        AND suggestion_verdict_of(s.id) IS NULL AND v.id = current_version(v.article_id)) AS touched
    GROUP BY 1, 2 ORDER BY 2`
  const touched = new Map<string, { bound: number[]; suggested: number[] }>()
  for (const { articleId, number, bound } of rows) {
    const points = touched.get(articleId) ?? { bound: [], suggested: [] }
    points[bound ? 'bound' : 'suggested'].push(number)
    touched.set(articleId, points)
  }
  return touched
}
