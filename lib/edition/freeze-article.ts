import { countWords } from '@/lib/text/words'
import type { PublicArticle } from './model'
import { publicDate } from './public-date'
import type { ArticleSource, VersionSource } from './sources'

/** What readers are told about an article. `shown` is the number of its words that editions have shown. */
export function freezeArticle(article: ArticleSource, shown: number): PublicArticle {
  const { details } = article
  const published = details.published_date
  return {
    slug: article.slug,
    title: details.title ?? null,
    workingTitle: article.workingTitle,
    publishedBy: details.published_by ?? null,
    obtainedFrom: details.obtained_from ?? null,
    byline: details.byline ?? null,
    published: published ? publicDate(published.value, published.method, published.reason) : null,
    language: details.language?.value ?? 'en',
    copyOf: article.copyOf,
    ...(article.copyEnd && { copyEnd: article.copyEnd }),
    addresses: article.addresses.map(({ kind, url }) => ({ kind, url })),
    rights: article.rights,
    origin: { kind: article.origin.kind, name: article.origin.name },
    excerpted: article.versions.at(-1)?.excerpted ?? false,
    words: { whole: Math.max(0, ...article.versions.map(wholeWords)), shown },
    captures: article.captures.map(({ at, method, rawSha256, version, outcome }) => ({
      at,
      method,
      rawSha256,
      version,
      outcome,
    })),
    versions: article.versions.map(freezeVersion),
    notices: article.notices.map(({ kind, words, at }) => ({ kind, words, at })),
  }
}

function wholeWords({ wholeWords: whole, text }: VersionSource): number {
  return whole > 0 ? whole : countWords(text)
}

function freezeVersion(version: VersionSource): PublicArticle['versions'][number] {
  const { number, cause, at, textSha256, merkleRoot, merkleAlgorithm } = version
  return { number, cause, at, textSha256, merkleRoot, merkleAlgorithm }
}
