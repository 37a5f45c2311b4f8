import type { PublicArticle } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { PageHead } from './page-head'
import { absentIn, articleTitle, goneArticle, gonePassage, goneStatement, usesOf, type View } from './view'
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
        <ShortDetail detail={article.publishedBy} absent={absentIn(view, article, words.noOutlet)} /> ·{' '}
        {gone ? words.dateWithheld : <When date={article.published} short />}
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
  const all = usesOf(view, slug).filter(({ statement }) => !goneStatement(view, statement))
  const uses = all.filter(({ proof }) => !gonePassage(view, proof))
  const gone = all.filter((use) => !uses.includes(use))
  const passagesOf = (some: typeof all) => new Set(some.map(({ proof }) => proof.passage)).size
  const sentences = new Set(uses.map(({ statement }) => statement.id)).size
  const parts = [
    (uses.length > 0 || gone.length === 0) && words.relied(passagesOf(uses), sentences),
    gone.length > 0 && words.reliedGone(passagesOf(gone)),
  ]
  return parts.filter(Boolean).join(' · ')
}

/** Says when a title is not the article's own headline, or only inferred to be. */
export function TitleBasis({ article }: { article: PublicArticle }) {
  if (!article.title) return <p className="basis">{words.ownTitle}</p>
  if (article.title.method !== 'inferred') return null
  return <p className="basis inferred-note">{words.inferredTitle(article.title.reason)}</p>
}
