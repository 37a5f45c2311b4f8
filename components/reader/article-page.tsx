import type { PublicArticle } from '@/lib/edition/model'
import { Captures, Versions } from './article-captures'
import { ArticleFacts } from './article-facts'
import { ArticlePassages } from './article-passages'
import { TitleBasis } from './articles-page'
import { Notices, TakenDown } from './notice'
import { PageHead } from './page-head'
import { articleTitle, goneArticle, noticesOn, type View } from './view'
import { dayOf } from './wording'
import { articleWords as words } from './words/articles'

/** What an article is, how we have it, and which of its words we rely on where. The rest is the publisher's. */
export function ArticlePage({ view, article }: { view: View; article: PublicArticle }) {
  const gone = goneArticle(view, article)
  const title = articleTitle(view, article)
  return (
    <>
      <PageHead
        kicker={<a href={view.paths.articles()}>{words.kicker}</a>}
        title={article.title && !gone ? <span lang={article.language}>{title}</span> : title}
      >
        {gone ? <TakenDown gone={gone} what={words.goneArticle} /> : <TitleBasis article={article} />}
        <Notices notices={noticesOn(view, 'article', article.slug)} />
        {!gone &&
          article.notices.map((notice) => (
            <p className="notice" key={`${notice.kind} ${notice.at}`}>
              <b>{words.publisherNotice}</b>
              {words.seenOn(dayOf(notice.at))}
              <span lang={article.language}>{notice.words}</span>
            </p>
          ))}
      </PageHead>
      <ArticleFacts view={view} article={article} />
      <ArticlePassages view={view} article={article} />
      <Versions view={view} article={article} />
      <Captures view={view} article={article} />
    </>
  )
}
