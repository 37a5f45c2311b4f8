import 'server-only'
import { articleName, NAMED } from '@/lib/article/model'
import type { Editor } from '@/lib/auth/model'
import { compareTexts } from '@/lib/changes/compare-texts'
import { paragraphsIn } from '@/lib/changes/paragraphs'
import { db } from '@/lib/db/client'
import type { StandingPassage, VersionChanges } from './model'

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
    },
  })
  const numbers = article?.versions.map(({ number }) => number) ?? []
  const to = wanted.to ?? numbers[0]
  const from = wanted.from ?? numbers.find((number) => number < (to ?? 0))
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

type Row = { publicId: string; here: string; spans: number[]; words: string; statements: string[] }

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
      ARRAY(SELECT DISTINCT st.public_id FROM evidence e JOIN revision r ON r.id = e.revision_id
        JOIN statement st ON st.id = r.statement_id WHERE e.annotation_id = a.id ORDER BY 1) AS statements
    FROM lies JOIN annotation a ON a.id = lies.id ORDER BY lies.spans[1], a.public_id`
  return rows.map(({ here, spans, ...row }) => ({
    ...row,
    version: here === before ? 'before' : 'after',
    spans: pairs(spans),
  }))
}

const pairs = (flat: readonly number[]) =>
  flat.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: flat[at + 1]! }] : []))
