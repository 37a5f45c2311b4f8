import type { ReactNode } from 'react'
import type { PublicArticle } from '@/lib/edition/model'
import { Detail, ShortDetail, When } from './inferred'
import { absentIn, articleOf, articleTitle, goneArticle, type View } from './view'
import { dayOf, hostOf, languageName, originWords, RIGHTS, safeUrl } from './wording'
import { articlesWords, articleWords as words } from './words/articles'

/** What is known of an article, each with where it came from; what is inferred looks inferred. */
export function ArticleFacts({ view, article }: { view: View; article: PublicArticle }) {
  const copies = view.snapshot.articles.filter(({ copyOf }) => copyOf === article.slug)
  const absent = (otherwise: string) => absentIn(view, article, otherwise)
  const gone = goneArticle(view, article)
  return (
    <dl className="article-facts">
      <Fact label={words.publishedBy}>
        <Detail detail={article.publishedBy} absent={absent(articlesWords.noOutlet)} />
      </Fact>
      <Fact label={words.obtainedFrom}>
        <Detail detail={article.obtainedFrom} absent={absent(words.notRecorded)} />
      </Fact>
      <Fact label={words.byline}>
        <Detail detail={article.byline} absent={absent(words.noByline)} />
      </Fact>
      <Fact label={words.date}>
        {gone ? <Absent>{absent('')}</Absent> : <When date={article.published} />}
      </Fact>
      <Fact label={words.language}>{languageName(article.language)}</Fact>
      <Fact label={words.origin}>{gone ? <Absent>{absent('')}</Absent> : originWords(article.origin)}</Fact>
      <Fact label={words.copyOf}>
        <CopyOf view={view} article={article} absent={absent(words.noneSeen)} />
      </Fact>
      {copies.length > 0 && (
        <Fact label={words.copies}>
          <Links view={view} articles={copies} />
        </Fact>
      )}
      <Fact label={words.addresses}>
        <Addresses article={article} absent={absent(words.noAddress)} />
      </Fact>
      <Fact label={words.publisherNotices}>
        <PublisherNotices article={article} absent={absent(words.noneSeen)} />
      </Fact>
      <Fact label={words.rights}>{RIGHTS[article.rights]}</Fact>
      <Fact label={words.held}>{article.excerpted ? words.excerpted : words.whole}</Fact>
      <Fact label={words.shown}>
        {words.shownOver(articlesWords.shown(article.words.shown, article.words.whole))}
      </Fact>
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const Absent = ({ children }: { children: ReactNode }) => <span className="absent">{children}</span>

type PartProps = { article: PublicArticle; absent: string }

/** Of which article here it is a copy; else how its text reached us, where we know it from a copy. */
function CopyOf({ view, article, absent }: PartProps & { view: View }) {
  const original = articleOf(view, article.copyOf)
  if (original) return <Links view={view} articles={[original]} />
  if (!article.addresses.some(({ kind }) => kind === 'copy')) return <Absent>{absent}</Absent>
  return (
    <>
      {words.byCopy}
      {article.obtainedFrom && (
        <>
          {words.byCopyFrom}
          <ShortDetail detail={article.obtainedFrom} absent="" />
        </>
      )}
    </>
  )
}

/** What the publisher said of its own article since; the words stand at the head of the page. */
function PublisherNotices({ article: { notices }, absent }: PartProps) {
  if (notices.length === 0) return <Absent>{absent}</Absent>
  return words.noticesSeen(notices.map(({ at }) => dayOf(at)))
}

function Links({ view, articles }: { view: View; articles: readonly PublicArticle[] }) {
  return (
    <ul>
      {articles.map((article) => (
        <li key={article.slug}>
          <a href={view.paths.article(article.slug)}>{articleTitle(view, article)}</a>
        </li>
      ))}
    </ul>
  )
}

function Addresses({ article, absent }: { article: PublicArticle; absent: string }) {
  if (article.addresses.length === 0) return <span className="absent">{absent}</span>
  return (
    <ul>
      {article.addresses.map(({ kind, url }) => {
        const href = safeUrl(url)
        return (
          <li key={url}>
            {words.addressKinds[kind]}:{' '}
            {href ? (
              <a href={href} rel="noopener external">
                {hostOf(href)}
              </a>
            ) : (
              <span className="absent">{words.notWeb}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
