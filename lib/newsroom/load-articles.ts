import 'server-only'
import { copyEnds } from '@/lib/article/queries'
import type { Tx } from '@/lib/db/transaction'
import type { ArticleSource, VersionSource } from '@/lib/edition/sources'

const NO_ORIGIN = { kind: 'not_established', name: '' } as const

/** All that an edition tells of these articles, and the texts their passages are shown from. */
export async function loadArticles(tx: Tx, slugs: readonly string[]): Promise<ArticleSource[]> {
  const articles = await tx.article.findMany({
    where: { slug: { in: [...slugs] } },
    orderBy: { slug: 'asc' },
    select: {
      id: true,
      slug: true,
      workingTitle: true,
      details: { select: { field: true, value: true, method: true, reason: true } },
      copyOf: { select: { slug: true } },
      defaultOrigin: { select: { kind: true, name: true } },
      addresses: { orderBy: [{ kind: 'asc' }, { url: 'asc' }], select: { kind: true, url: true } },
      rights: { orderBy: { seq: 'desc' }, take: 1, select: { policy: true } },
      captures: {
        orderBy: { seq: 'asc' },
        select: {
          at: true,
          method: true,
          outcome: true,
          rawSha256: true,
          version: { select: { id: true, number: true } },
        },
      },
      versions: { orderBy: { number: 'asc' }, select: VERSION },
    },
  })
  const ends = await copyEnds(
    tx,
    articles.map(({ id }) => id),
  )
  return articles.map((article) => ({
    id: article.id,
    slug: article.slug,
    workingTitle: article.workingTitle,
    details: Object.fromEntries(
      article.details.map(({ field, value, method, reason }) => [field, { value, method, reason }]),
    ),
    copyOf: article.copyOf?.slug ?? null,
    ...copyEnd(ends.get(article.id)?.slug, article.copyOf?.slug),
    addresses: article.addresses.map(({ kind, url }) => ({ kind, url })),
    rights: article.rights[0]?.policy ?? 'link_only',
    origin: article.defaultOrigin
      ? { kind: article.defaultOrigin.kind, name: article.defaultOrigin.name }
      : NO_ORIGIN,
    captures: article.captures.map(({ at, method, outcome, rawSha256, version }) => ({
      at: at.toISOString(),
      method,
      rawSha256: rawSha256 ?? '',
      version: version?.number ?? null,
      outcome,
    })),
    versions: article.versions.map((version) =>
      versionSource(version, article.captures.find((one) => one.version?.id === version.id)?.at),
    ),
    notices: article.versions.flatMap(({ notices }) =>
      notices.map(({ kind, words, noticedAt }) => ({ kind, words, at: noticedAt.toISOString() })),
    ),
  }))
}

const copyEnd = (end: string | undefined, copyOf: string | undefined) =>
  end !== undefined && end !== copyOf ? { copyEnd: end } : {}

const VERSION = {
  id: true,
  number: true,
  cause: true,
  createdAt: true,
  text: true,
  textSha256: true,
  merkleRoot: true,
  merkleAlgorithm: true,
  merkleSalt: true,
  wordStarts: true,
  wholeWords: true,
  excerpted: true,
  notices: { orderBy: { noticedAt: 'asc' }, select: { kind: true, words: true, noticedAt: true } },
  layouts: {
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      blocks: {
        orderBy: { ordinal: 'asc' },
        select: { start: true, end: true, kind: true, disposition: true },
      },
    },
  },
} as const

type VersionRow = Pick<VersionSource, 'id' | 'number' | 'cause' | 'text' | 'textSha256' | 'merkleRoot'> &
  Pick<VersionSource, 'merkleAlgorithm' | 'merkleSalt' | 'wordStarts' | 'wholeWords' | 'excerpted'> & {
    readonly createdAt: Date
    readonly layouts: readonly { readonly blocks: VersionSource['blocks'] }[]
  }

function versionSource(row: VersionRow, captured: Date | undefined): VersionSource {
  return {
    id: row.id,
    number: row.number,
    cause: row.cause,
    at: row.createdAt.toISOString(),
    textSha256: row.textSha256,
    merkleRoot: row.merkleRoot,
    merkleAlgorithm: row.merkleAlgorithm,
    merkleSalt: row.merkleSalt,
    text: row.text,
    wordStarts: row.wordStarts,
    wholeWords: row.wholeWords,
    excerpted: row.excerpted,
    capturedAt: (captured ?? row.createdAt).toISOString(),
    blocks: row.layouts[0]?.blocks ?? [],
  }
}
