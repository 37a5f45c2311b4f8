import type { BoardArticle } from './board'

/** So many characters of a title are in sight at the head of a column, more or less. */
const IN_SIGHT = 36

/**
 * What tells articles apart whose titles begin alike, by their ids: "Axios, 2025-11-25". Those whose title says enough
 * are left out.
 */
export function columnNames(articles: readonly BoardArticle[]): ReadonlyMap<string, string> {
  const beginning = ({ title }: BoardArticle) => title.toLowerCase().slice(0, IN_SIGHT)
  const count = new Map<string, number>()
  for (const article of articles) count.set(beginning(article), (count.get(beginning(article)) ?? 0) + 1)
  return new Map(
    articles
      .filter((article) => (count.get(beginning(article)) ?? 0) > 1)
      .map(({ articleId, publisher, published }) => [
        articleId,
        [publisher || 'publisher unknown', published || 'undated'].join(', '),
      ]),
  )
}
