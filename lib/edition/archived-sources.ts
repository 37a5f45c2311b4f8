import type { Archived } from '@/lib/evidence/count-support'
import type { PublicArticle, PublicProof } from './model'

/** What of an article says whose report it is. */
export type ReportFacts = Pick<PublicArticle, 'slug' | 'copyOf' | 'copyEnd' | 'publishedBy'>

/** Passages as support is counted from them: each with the report that its article goes back to, and the outlet. */
export function archivedSources(
  proofs: readonly Pick<PublicProof, 'article' | 'origin'>[],
  articles: readonly ReportFacts[],
): Archived[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return proofs.map(({ article, origin }) => ({
    article,
    origin,
    report: reportOf(article, bySlug),
    outlet: bySlug.get(article)?.publishedBy?.value,
  }))
}

/** The article that one goes back to in the end; itself when it is no copy. */
export function reportOf(slug: string, articles: ReadonlyMap<string, ReportFacts>): string {
  const article = articles.get(slug)
  return article?.copyEnd ?? article?.copyOf ?? slug
}
