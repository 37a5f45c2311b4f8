import type { PublicArticle, PublicConcession } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { absentIn, articleOf, goneArticle, type View } from './view'
import { concessionWords as words } from './words/concessions'

const { framing } = words

/** Who listed something as a possible concession: when, in which outlet, under which title. `listing` says what. */
export function Framing({ view, article, listing }: { view: View; article: PublicArticle; listing: string }) {
  return (
    <p>
      {framing.article}{' '}
      {article.published ? (
        <>
          {framing.of} <When date={article.published} short />
        </>
      ) : (
        framing.undated
      )}
      ,{' '}
      {article.publishedBy ? (
        <>
          {framing.publishedBy} <ShortDetail detail={article.publishedBy} absent="" />
        </>
      ) : (
        absentIn(view, article, framing.outletUnknown)
      )}
      , {listing} {framing.itIs} <a href={view.paths.article(article.slug)}>{articleName(view, article)}</a>.
    </p>
  )
}

/** A headline as a headline; a working title marked as ours. */
function articleName(view: View, article: PublicArticle): string {
  const { title, workingTitle } = article
  if (goneArticle(view, article)) return words.articleGone
  if (!title) return words.workingTitle(workingTitle)
  return title.method === 'inferred' ? words.inferredHeadline(title.value) : words.headline(title.value)
}

/** The source's own heading, set as the passage it is. */
export function SourceHeading({ view, concession }: { view: View; concession: PublicConcession }) {
  const article = articleOf(view, concession.framedBy)
  if (!article) return null
  const heading = goneArticle(view, article) ? null : concession.heading
  if (!heading) return <p className="absent">{framing.noHeading}</p>
  return (
    <figure className="framed-heading">
      <figcaption className="voice">{framing.heading}</figcaption>
      <blockquote className="passage" lang={article.language}>
        <mark className="relied">{heading}</mark>
      </blockquote>
    </figure>
  )
}
