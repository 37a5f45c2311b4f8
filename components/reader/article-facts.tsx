import type { ReactNode } from 'react'
import type { PublicArticle } from '@/lib/edition/model'
import { Detail, When } from './inferred'
import { articleOf, articleTitle, type View } from './view'
import { hostOf, languageName, originWords, plural, RIGHTS, safeUrl } from './wording'

/** What is known of an article, each with where it came from; what is inferred looks inferred. */
export function ArticleFacts({ view, article }: { view: View; article: PublicArticle }) {
  const original = articleOf(view, article.copyOf)
  return (
    <dl className="article-facts">
      <Fact label="Published by">
        <Detail detail={article.publishedBy} absent="outlet not established" />
      </Fact>
      <Fact label="Obtained from">
        <Detail detail={article.obtainedFrom} absent="not recorded" />
      </Fact>
      <Fact label="Byline">
        <Detail detail={article.byline} absent="none found" />
      </Fact>
      <Fact label="Date">
        <When date={article.published} />
      </Fact>
      <Fact label="Language">{languageName(article.language)}</Fact>
      <Fact label="Origin">{originWords(article.origin)}</Fact>
      {original && (
        <Fact label="Copy of">
          <a href={view.paths.article(original.slug)}>{articleTitle(view, original)}</a>
        </Fact>
      )}
      <Fact label="Addresses">
        <Addresses article={article} />
      </Fact>
      <Fact label="Rights">{RIGHTS[article.rights]}</Fact>
      <Fact label="Held here">{held(article)}</Fact>
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

function held({ excerpted, words }: PublicArticle): string {
  const shown = `${plural(words.shown, 'word', 'words')} of ${words.whole} are shown in this publication`
  return excerpted ? `excerpts only, not the whole text; ${shown}` : `the whole text; ${shown}`
}

const ADDRESS_KINDS = { canonical: 'the article’s own', alias: 'another of its own', copy: 'a copy' } as const

function Addresses({ article }: { article: PublicArticle }) {
  if (article.addresses.length === 0) return <span className="absent">none known</span>
  return (
    <ul>
      {article.addresses.map(({ kind, url }) => {
        const href = safeUrl(url)
        return (
          <li key={url}>
            {ADDRESS_KINDS[kind]}:{' '}
            {href ? (
              <a href={href} rel="noopener external">
                {hostOf(href)}
              </a>
            ) : (
              <span className="absent">not a web address</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
