import type { PublicArticle } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { PageHead } from './page-head'
import { articleTitle, goneArticle, usesOf, type View } from './view'
import { plural } from './wording'

/** Every archived article that the edition rests on. */
export function ArticlesPage({ view }: { view: View }) {
  const { articles, site } = view.snapshot
  return (
    <>
      <PageHead title="Articles">
        <p>
          {site['site/articles'] ??
            'What we hold in our archive and rely on: what each is, how we came by it, and which of its words carry our sentences.'}
        </p>
      </PageHead>
      {articles.length === 0 && <p className="absent">This edition rests on no archived article.</p>}
      <ol className="article-list">
        {articles.map((article) => (
          <li key={article.slug}>
            <Entry view={view} article={article} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Entry({ view, article }: { view: View; article: PublicArticle }) {
  const passages = new Set(usesOf(view, article.slug).map(({ proof }) => proof.passage)).size
  const gone = goneArticle(view, article)
  return (
    <>
      <h2>
        <a href={view.paths.article(article.slug)}>{articleTitle(view, article)}</a>
      </h2>
      {!gone && <TitleBasis article={article} />}
      <p className="facts">
        <ShortDetail detail={article.publishedBy} absent="outlet not established" /> ·{' '}
        <When date={article.published} short /> · {plural(passages, 'passage', 'passages')} relied on
      </p>
    </>
  )
}

/** Says when a title is not the article's own headline, or only inferred to be. */
export function TitleBasis({ article }: { article: PublicArticle }) {
  if (!article.title) return <p className="basis">working title, ours: no headline was found</p>
  if (article.title.method !== 'inferred') return null
  return (
    <p className="basis inferred-note">
      headline inferred{article.title.reason && `: ${article.title.reason}`}
    </p>
  )
}
