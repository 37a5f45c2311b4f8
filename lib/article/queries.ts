import 'server-only'
import type { Actor } from '@/lib/auth/model'
import { paragraphsIn } from '@/lib/changes/paragraphs'
import { db } from '@/lib/db/client'
import type { Tx } from '@/lib/db/transaction'
import { wordsNear } from '@/lib/text/words-near'
import { addressKey } from './address-key'
import {
  type AddressKind,
  type ArticleAbout,
  type ArticleRow,
  articleName,
  type CurrentVersion,
  type Detail,
  type DetailField,
  NAMED,
  type OriginUse,
  type VersionHead,
  type WorkspaceArticle,
} from './model'
import { type ArticleOption, toldApart } from './told-apart'

type Reader = Tx | typeof db

const VERSION_HEAD = {
  id: true,
  number: true,
  cause: true,
  createdAt: true,
  textSha256: true,
  excerpted: true,
  wholeWords: true,
  wordStarts: true,
} as const
type VersionHeadRow = Omit<VersionHead, 'words'> & { wordStarts: number[] }

const NEWEST_BLOCKS = {
  orderBy: { number: 'desc' },
  take: 1,
  select: { blocks: { orderBy: { ordinal: 'asc' }, omit: { layoutId: true, ordinal: true } } },
} as const

const STANDING_CAUTIONS = {
  where: { retiredAt: null },
  orderBy: { start: 'asc' },
  select: { id: true, start: true, end: true, kind: true, reading: true, basis: true, needsAcceptance: true },
} as const

/** All articles for the desk, newest first. */
export async function articleList(_actor: Actor): Promise<ArticleRow[]> {
  const rows = await db.article.findMany({
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      slug: true,
      workingTitle: true,
      createdAt: true,
      sample: true,
      details: true,
      rights: { orderBy: { seq: 'desc' }, take: 1, select: { policy: true } },
      versions: {
        orderBy: { number: 'desc' },
        select: { wordStarts: true, _count: { select: { annotations: { where: { deletedAt: null } } } } },
      },
    },
  })
  return rows.map((row) => {
    const details = detailsOf(row.details)
    return {
      id: row.id,
      slug: row.slug,
      title: details.title?.value ?? null,
      workingTitle: row.workingTitle,
      publishedBy: details.published_by ?? null,
      publishedDate: details.published_date ?? null,
      versions: row.versions.length,
      annotations: row.versions.reduce((sum, version) => sum + version._count.annotations, 0),
      words: row.versions[0]?.wordStarts.length ?? 0,
      rights: row.rights[0]?.policy ?? 'excerpt',
      createdAt: row.createdAt,
      sample: row.sample,
    }
  })
}

/** One article with the text of a version (the current one unless a number is given), or null. */
export async function articleForWorkspace(
  _actor: Actor,
  slug: string,
  versionNumber?: number,
): Promise<WorkspaceArticle | null> {
  const row = await db.article.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      workingTitle: true,
      details: true,
      copyOf: { select: { slug: true, ...NAMED } },
      defaultOrigin: true,
      rights: { orderBy: { seq: 'desc' }, take: 1 },
      versions: { orderBy: { number: 'desc' }, select: VERSION_HEAD },
    },
  })
  if (!row) return null
  const currentId = await currentVersionId(db, row.id)
  const wanted = row.versions.find((version) =>
    versionNumber === undefined ? version.id === currentId : version.number === versionNumber,
  )
  if (!wanted) return null
  const { text, layouts, cautions } = await db.articleVersion.findUniqueOrThrow({
    where: { id: wanted.id },
    select: {
      text: true,
      layouts: NEWEST_BLOCKS,
      cautions: STANDING_CAUTIONS,
    },
  })
  const details = detailsOf(row.details)
  return {
    id: row.id,
    slug: row.slug,
    title: details.title?.value ?? null,
    workingTitle: row.workingTitle,
    details,
    copyOf: row.copyOf && { slug: row.copyOf.slug, title: articleName(row.copyOf) },
    defaultOrigin: row.defaultOrigin,
    rights: row.rights[0]?.policy ?? 'excerpt',
    version: { ...versionHead(wanted), text, current: wanted.id === currentId },
    versions: row.versions.map(versionHead),
    blocks: layouts[0]?.blocks ?? [],
    cautions,
  }
}

/** Everything the desk keeps about an article besides its text, or null. */
export async function articleAbout(_actor: Actor, slug: string): Promise<ArticleAbout | null> {
  const row = await db.article.findUnique({
    where: { slug },
    include: {
      details: true,
      addresses: { orderBy: { url: 'asc' } },
      copyOf: { select: { slug: true, workingTitle: true, details: true } },
      defaultOrigin: true,
      rights: { orderBy: { seq: 'desc' } },
      captures: {
        orderBy: { seq: 'desc' },
        omit: { raw: true },
        include: { version: { select: { number: true } } },
      },
      versions: {
        orderBy: { number: 'desc' },
        select: { ...VERSION_HEAD, text: true, notices: true, cautions: STANDING_CAUTIONS },
      },
    },
  })
  if (!row) return null
  const names = await userNames([
    ...row.rights.map((right) => right.setById),
    ...row.captures.map((capture) => capture.byId),
  ])
  const details = detailsOf(row.details)
  const currentId = row.captures.find(({ outcome }) => outcome === 'good')?.versionId ?? null
  const current = row.versions.find(({ id }) => id === currentId)
  return {
    id: row.id,
    slug: row.slug,
    currentVersionId: currentId,
    rowVersion: row.rowVersion,
    title: details.title?.value ?? null,
    workingTitle: row.workingTitle,
    details,
    addresses: row.addresses.map(({ kind, url }) => ({ kind, url })),
    copyOf: row.copyOf && {
      slug: row.copyOf.slug,
      title: detailsOf(row.copyOf.details).title?.value ?? row.copyOf.workingTitle,
    },
    defaultOrigin: row.defaultOrigin,
    rights: row.rights.map(({ policy, reason, setAt, setById }) => ({
      policy,
      reason,
      setAt,
      setBy: names.get(setById) ?? '',
    })),
    captures: row.captures.map(
      ({ seq, at, method, outcome, reason, rawSha256, fileName, version, byId }) => ({
        seq,
        at,
        method,
        outcome,
        reason,
        rawSha256,
        fileName,
        version: version?.number ?? null,
        by: names.get(byId) ?? '',
      }),
    ),
    versions: row.versions.map(versionHead),
    notices: row.versions.flatMap((version) =>
      version.notices.map(({ kind, words, noticedAt }) => ({
        kind,
        words,
        noticedAt,
        version: version.number,
      })),
    ),
    cautions: (current?.cautions ?? []).map((caution) => ({
      ...caution,
      words: around(current?.text ?? '', caution.start, caution.end),
    })),
  }
}

/** The text of a version with its blocks, for those who take passages from it; null when there is none. */
export async function versionText(reader: Reader, versionId: string) {
  const row = await reader.articleVersion.findUnique({
    where: { id: versionId },
    select: {
      id: true,
      articleId: true,
      number: true,
      text: true,
      textSha256: true,
      layouts: NEWEST_BLOCKS,
    },
  })
  if (!row) return null
  const { layouts, ...version } = row
  return { ...version, blocks: layouts[0]?.blocks ?? [] }
}

/** A version as the next one is compared with it: how it came, and what is shown of it. */
export async function capturedBefore(reader: Reader, versionId: string) {
  const { text, layouts, captures, ...version } = await reader.articleVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: {
      rawSha256: true,
      excerpted: true,
      text: true,
      captures: { where: { outcome: 'good' }, orderBy: { seq: 'desc' }, take: 1, select: { method: true } },
      layouts: NEWEST_BLOCKS,
    },
  })
  const paragraphs = paragraphsIn(text, layouts[0]?.blocks ?? [])
  return { ...version, method: captures[0]?.method ?? ('pasted' as const), paragraphs }
}

/** The version of the last good capture, or null before the first. */
export async function currentVersionId(reader: Reader, articleId: string): Promise<string | null> {
  const capture = await reader.capture.findFirst({
    where: { articleId, outcome: 'good' },
    orderBy: { seq: 'desc' },
    select: { versionId: true },
  })
  return capture?.versionId ?? null
}

/** Articles for a picker: "copy of", "framed by". */
export async function articleOptions(_actor: Actor): Promise<ArticleOption[]> {
  const rows = await db.article.findMany({
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      slug: true,
      workingTitle: true,
      publisher: { select: { name: true } },
      details: {
        where: { field: { in: ['title', 'published_by', 'published_date'] } },
        select: { field: true, value: true },
      },
    },
  })
  return toldApart(
    rows.map(({ id, slug, workingTitle, publisher, details }) => {
      const detail = (wanted: string) => details.find(({ field }) => field === wanted)?.value ?? null
      return {
        id,
        slug,
        title: detail('title') ?? workingTitle,
        publishedBy: publisher?.name ?? detail('published_by'),
        publishedDate: detail('published_date'),
      }
    }),
  )
}

/** Each article (or the one of this slug) with its current version, by title; those without a good capture are left out. */
export async function currentVersions(
  _actor: Actor,
  only: { readonly slug?: string } = {},
): Promise<CurrentVersion[]> {
  const rows = await db.article.findMany({
    where: only,
    select: {
      id: true,
      slug: true,
      workingTitle: true,
      details: { where: { field: { in: ['title', 'published_by', 'published_date'] } } },
      captures: {
        where: { outcome: 'good' },
        orderBy: { seq: 'desc' },
        take: 1,
        select: { at: true, version: { select: { id: true, number: true } } },
      },
    },
  })
  return rows
    .flatMap(({ id, slug, workingTitle, details, captures: [capture] }) => {
      const version = capture?.version
      const { title, published_by, published_date } = detailsOf(details)
      if (!version) return []
      return {
        articleId: id,
        slug,
        title: title?.value ?? workingTitle,
        publisher: published_by?.value ?? '',
        published: published_date?.value ?? '',
        versionId: version.id,
        version: version.number,
        capturedAt: capture.at,
      }
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
}

/** Of each article that is a copy, the one that its chain of copies ends at. */
export type CopyEnds = ReadonlyMap<string, { readonly id: string; readonly slug: string }>

/** Of these articles, those that are copies, with the article that each goes back to in the end. */
export async function copyEnds(reader: Reader, articleIds: readonly string[]): Promise<CopyEnds> {
  const ids = [...new Set(articleIds)]
  if (ids.length === 0) return new Map()
  const rows = await reader.$queryRaw<{ copy: string; id: string; slug: string }[]>`
    WITH RECURSIVE chain (copy, id, copy_of_id) AS (
      SELECT a.id, a.id, a.copy_of_id FROM article a WHERE a.id = ANY (${ids}::uuid[])
      UNION ALL SELECT c.copy, a.id, a.copy_of_id FROM chain c JOIN article a ON a.id = c.copy_of_id
    )
    SELECT c.copy, c.id, a.slug FROM chain c JOIN article a ON a.id = c.id
    WHERE c.copy_of_id IS NULL AND c.copy <> c.id`
  return new Map(rows.map(({ copy, id, slug }) => [copy, { id, slug }]))
}

/** Whether an article would be a copy of itself, were it a copy of this one: the other's chain of copies leads to it. */
export async function isCopyCircle(reader: Reader, articleId: string, copyOfId: string): Promise<boolean> {
  const rows = await reader.$queryRaw<unknown[]>`
    WITH RECURSIVE chain (id, copy_of_id) AS (
      SELECT a.id, a.copy_of_id FROM article a WHERE a.id = ${copyOfId}::uuid
      UNION SELECT a.id, a.copy_of_id FROM chain c JOIN article a ON a.id = c.copy_of_id
    ) SELECT 1 FROM chain WHERE id = ${articleId}::uuid`
  return rows.length > 0
}

/**
 * The article that has this address, however it is written, or null; the publisher's own address before an alias, and
 * that before the address of a copy.
 */
export async function articleOfAddress(
  _actor: Actor,
  url: string,
): Promise<{ articleId: string; slug: string; kind: AddressKind } | null> {
  const key = addressKey(url)
  if (key === null) return null
  const row = await db.articleAddress.findFirst({
    where: { key },
    orderBy: [{ kind: 'asc' }, { article: { createdAt: 'asc' } }],
    select: { articleId: true, kind: true, article: { select: { slug: true } } },
  })
  return row && { articleId: row.articleId, slug: row.article.slug, kind: row.kind }
}

/** Known origins, by name. */
export async function originOptions(_actor: Actor) {
  return db.origin.findMany({ orderBy: { name: 'asc' } })
}

/** Every origin with what uses it, by name. */
export async function originUses(_actor: Actor): Promise<OriginUse[]> {
  const article = {
    select: { slug: true, workingTitle: true, details: { where: { field: 'title' } } },
  } as const
  const rows = await db.origin.findMany({
    orderBy: { name: 'asc' },
    include: {
      articles: { ...article, orderBy: { slug: 'asc' } },
      annotations: { where: { deletedAt: null }, select: { version: { select: { article } } } },
      references: { orderBy: { outlet: 'asc' }, select: { slug: true, outlet: true, title: true } },
      _count: { select: { decisions: true } },
    },
  })
  // One that was only ever proposed and is used by nothing was never made by anybody.
  const made = rows.filter(
    ({ articles, annotations, references, _count }) =>
      articles.length + annotations.length + references.length > 0 || _count.decisions === 0,
  )
  return made.map(({ annotations, articles, _count: _, ...origin }) => ({
    ...origin,
    articles: articles.map(titled),
    passages: counted(annotations.map(({ version }) => titled(version.article))),
  }))
}

type Titled = { slug: string; workingTitle: string; details: readonly { value: string }[] }
const titled = ({ slug, workingTitle, details }: Titled) => ({
  slug,
  title: details[0]?.value ?? workingTitle,
})

function counted(articles: readonly { slug: string; title: string }[]) {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return [...bySlug.values()].map((article) => ({
    ...article,
    count: articles.filter(({ slug }) => slug === article.slug).length,
  }))
}

function detailsOf(
  rows: readonly { field: DetailField; value: string; method: Detail['method']; reason: string }[],
) {
  return Object.fromEntries(
    rows.map(({ field, value, method, reason }) => [field, { value, method, reason }]),
  ) as Partial<Record<DetailField, Detail>>
}

function versionHead({ wordStarts, ...head }: VersionHeadRow): VersionHead {
  return {
    id: head.id,
    number: head.number,
    cause: head.cause,
    createdAt: head.createdAt,
    textSha256: head.textSha256,
    excerpted: head.excerpted,
    words: wordStarts.length,
    wholeWords: head.wholeWords,
  }
}

const AROUND = 60
function around(text: string, start: number, end: number): string {
  const { before, after } = wordsNear(text, { start, end }, start, AROUND)
  return `${before}${after}`.replace(/\s+/g, ' ')
}

async function userNames(ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(users.map((user) => [user.id, user.name]))
}
