import type { PublicArticle } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { PageHead } from './page-head'
import { articleTitle, goneArticle, goneStatement, usesOf, type View } from './view'
import { articlesWords as words } from './words/articles'

/** Every archived article that the edition rests on. */
export function ArticlesPage({ view }: { view: View }) {
  const { articles, site } = view.snapshot
  return (
    <>
      <PageHead title={words.title}>
        <p>{site['site/articles'] ?? words.lead}</p>
      </PageHead>
      {articles.length === 0 && <p className="absent">{words.none}</p>}
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
  const gone = goneArticle(view, article)
  return (
    <>
      <h2>
        <a
          href={view.paths.article(article.slug)}
          lang={article.title && !gone ? article.language : undefined}
        >
          {articleTitle(view, article)}
        </a>
      </h2>
      {!gone && <TitleBasis article={article} />}
      <p className="facts">
        <ShortDetail detail={article.publishedBy} absent={words.noOutlet} /> ·{' '}
        <When date={article.published} short />
        {article.obtainedFrom && (
          <>
            {' · '}
            {words.obtained} <ShortDetail detail={article.obtainedFrom} absent="" />
          </>
        )}
      </p>
      <p className="facts">
        {relied(view, article)} · {words.shown(article.words.shown, article.words.whole)}
      </p>
    </>
  )
}

function relied(view: View, { slug }: PublicArticle): string {
  const uses = usesOf(view, slug).filter(({ statement }) => !goneStatement(view, statement))
  const passages = new Set(uses.map(({ proof }) => proof.passage)).size
  return words.relied(passages, new Set(uses.map(({ statement }) => statement.id)).size)
}

/** Says when a title is not the article's own headline, or only inferred to be. */
export function TitleBasis({ article }: { article: PublicArticle }) {
  if (!article.title) return <p className="basis">{words.ownTitle}</p>
  if (article.title.method !== 'inferred') return null
  return <p className="basis inferred-note">{words.inferredTitle(article.title.reason)}</p>
}
