import 'server-only'
import type { Actor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Tx } from '@/lib/db/transaction'
import { sha256Hex } from '@/lib/text/sha256'
import { fingerprints } from './fingerprints'
import { FEWEST_SHARED_WORDS, type LikeArticle, type SharedPhrasing } from './model'
import { ownWords } from './own-words'
import { isLike, sharedPhrasing } from './shared-phrasing'

type Reader = Tx | typeof db
type Span = { readonly start: number; readonly end: number }

/** A canonical text, the article it is of if it has one already, and what of it was set aside. UTF-16 code units. */
export type LikenessText = {
  readonly text: string
  readonly except?: string | undefined
  readonly aside?: readonly Span[]
}

/** A version of another article that shares phrasing with a text. */
export type LikeVersion = SharedPhrasing & {
  readonly versionId: string
  readonly articleId: string
  readonly sameText: boolean
  readonly excerpted: boolean
}

/** Versions with most fingerprints in common that are read and compared. */
const MOST_COMPARED = 30

/**
 * Articles that share phrasing with a text outside quotations, most like first; one row for each article, that of its
 * version which is most like. `except` is the article that the text is a capture of.
 */
export async function likeArticles(
  _actor: Actor,
  text: string,
  { except, aside }: Omit<LikenessText, 'text'> = {},
): Promise<LikeArticle[]> {
  const versions = await likeVersions(db, { text, except, ...(aside && { aside }) })
  const articles = await articlesById(versions.map(({ articleId }) => articleId))
  const best = new Map<string, LikeVersion>()
  for (const one of versions) if (!best.has(one.articleId)) best.set(one.articleId, one)
  return [...best.values()].flatMap((one) => {
    const article = articles.get(one.articleId)
    if (!article) return []
    const { share, otherShare, longestRun, sameText, excerpted } = one
    return {
      ...article,
      share,
      sharedOfOther: otherShare,
      longestRun,
      sameText,
      excerpted,
      proposed: sameText || isLike(one),
    }
  })
}

/** The same by version, with the runs; those that share less than a sentence or two are left out. */
export async function likeVersions(
  reader: Reader,
  { text, except, aside = [] }: LikenessText,
): Promise<LikeVersion[]> {
  const own = ownWords(text, aside)
  const hash = sha256Hex(text)
  const found = await candidates(reader, fingerprints(own), hash, except)
  return (await texts(reader, found))
    .map((other) => ({
      versionId: other.id,
      articleId: other.articleId,
      sameText: other.textSha256 === hash,
      excerpted: other.excerpted,
      ...sharedPhrasing(own, ownWords(other.text, other.aside)),
    }))
    .filter(({ sameText, sharedWords }) => sameText || sharedWords >= FEWEST_SHARED_WORDS)
    .sort((a, b) => Number(b.sameText) - Number(a.sameText) || most(b) - most(a))
}

const most = ({ share, otherShare }: SharedPhrasing) => Math.max(share, otherShare)

/**
 * Those with most fingerprints in common, those of the same text, and those that nobody has indexed. One fingerprint is
 * looked up after another: for all at once PostgreSQL reads the whole table, because it takes them for frequent.
 */
async function candidates(
  reader: Reader,
  prints: readonly number[],
  textSha256: string,
  except: string | undefined,
): Promise<string[]> {
  const rows = await reader.$queryRaw<{ id: string }[]>`
    WITH common AS MATERIALIZED (
      SELECT met.version_id, count(*) AS times
      FROM unnest(${[...prints]}::int[]) AS asked (print)
      CROSS JOIN LATERAL (
        SELECT l.version_id FROM version_likeness l WHERE l.prints @> ARRAY[asked.print]
      ) AS met
      GROUP BY met.version_id
    ), found AS (
      (SELECT v.id, common.times FROM common JOIN article_version v ON v.id = common.version_id
       WHERE v.article_id IS DISTINCT FROM ${except ?? null}::uuid ORDER BY common.times DESC, v.id LIMIT ${MOST_COMPARED})
      UNION ALL
      (SELECT v.id, 0 FROM article_version v
       WHERE v.text_sha256 = ${textSha256} AND v.article_id IS DISTINCT FROM ${except ?? null}::uuid LIMIT ${MOST_COMPARED})
      UNION ALL
      (SELECT v.id, 0 FROM article_version v
       WHERE NOT EXISTS (SELECT 1 FROM version_likeness l WHERE l.version_id = v.id) AND v.purged_at IS NULL
         AND v.article_id IS DISTINCT FROM ${except ?? null}::uuid LIMIT ${MOST_COMPARED})
    )
    SELECT id FROM found GROUP BY id ORDER BY max(times) DESC, id`
  return rows.map(({ id }) => id)
}

/** Versions that nobody has indexed, the oldest first, and who made them. */
export async function unindexedVersions(reader: Reader, most: number) {
  return reader.$queryRaw<{ id: string; createdById: string }[]>`
    SELECT v.id, v.created_by_id AS "createdById" FROM article_version v
    WHERE v.purged_at IS NULL AND NOT EXISTS (SELECT 1 FROM version_likeness l WHERE l.version_id = v.id)
    ORDER BY v.created_at, v.id LIMIT ${most}`
}

export async function texts(reader: Reader, ids: readonly string[]) {
  const rows = await reader.articleVersion.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      articleId: true,
      text: true,
      textSha256: true,
      excerpted: true,
      layouts: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { blocks: { where: { disposition: 'set_aside' }, select: { start: true, end: true } } },
      },
    },
  })
  return rows.map(({ layouts, ...row }) => ({ ...row, aside: layouts[0]?.blocks ?? [] }))
}

async function articlesById(ids: readonly string[]) {
  const rows = await db.article.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      slug: true,
      workingTitle: true,
      details: {
        where: { field: { in: ['title', 'published_date'] } },
        select: { field: true, value: true },
      },
    },
  })
  const of = (details: (typeof rows)[number]['details'], name: string) =>
    details.find(({ field }) => field === name)?.value
  return new Map(
    rows.map(({ id, slug, workingTitle, details }) => [
      id,
      {
        articleId: id,
        slug,
        title: of(details, 'title') ?? workingTitle,
        published: of(details, 'published_date') ?? '',
      },
    ]),
  )
}
