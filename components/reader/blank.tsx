import { Fragment } from 'react'
import { alike, type BlankPart, type NamedBlank } from './blank-words'
import { letterOf } from './coverage-letters'
import { ShortDetail, When } from './inferred'
import { absentIn, articleTitle, type View } from './view'
import { listed } from './wording'
import { blankWords as words } from './words/concessions'
import { coverageWords } from './words/coverage'

/** Why there is no stance, its articles by letters that lead to them. */
export function BlankReason({ view, parts }: { view: View; parts: readonly BlankPart[] }) {
  // A blank's words never change place within it, so a part is known by its index.
  return parts.map((part, index) =>
    typeof part === 'string' ? part : <Letters key={index.toString()} view={view} slugs={part.articles} />,
  )
}

/** A line for each kind of blank, after the names of all that have it. */
export function BlankLines({ view, blanks }: { view: View; blanks: readonly NamedBlank[] }) {
  return alike(blanks).map(({ parts, all }) => (
    <p className="unchecked" key={all[0]!.name}>
      {listed(all.map(({ name }) => name))}:{' '}
      <i>
        <BlankReason view={view} parts={parts} />
      </i>
      .
    </p>
  ))
}

/** Articles by their letters, each a link that says its title. */
function Letters({ view, slugs }: { view: View; slugs: readonly string[] }) {
  const { articles } = view.snapshot
  return slugs.map((slug, index) => {
    const at = articles.findIndex((article) => article.slug === slug)
    const article = articles[at]!
    const letter = letterOf(at)
    return (
      <Fragment key={slug}>
        {index > 0 && ', '}
        <a
          className="letter"
          href={view.paths.article(slug)}
          aria-label={words.letter(letter, articleTitle(view, article))}
        >
          {letter}
        </a>
      </Fragment>
    )
  })
}

/** What the letters stand for, on the page itself: paper has no links. */
export function LetterKey({ view }: { view: View }) {
  return (
    <div className="letter-key facts">
      <p>
        {words.keyBefore}
        <a href={view.paths.coverage()}>{words.key}</a>
        {words.keyAfter}
      </p>
      <ul>
        {view.snapshot.articles.map((article, index) => (
          <li key={article.slug}>
            <span className="key-letter">{letterOf(index)}</span>{' '}
            <a href={view.paths.article(article.slug)}>{articleTitle(view, article)}</a>
            {', '}
            <ShortDetail
              detail={article.publishedBy}
              absent={absentIn(view, article, coverageWords.outletUnknown)}
            />
            , <When date={article.published} short />
          </li>
        ))}
      </ul>
    </div>
  )
}
