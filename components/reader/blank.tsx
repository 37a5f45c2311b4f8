import { Fragment } from 'react'
import type { Blank } from '@/lib/coverage/stance-cell'
import { letterOf } from './coverage-letters'
import { articleTitle, type View } from './view'
import { dayOf } from './wording'
import { blankWords as words } from './words/concessions'

type Props = {
  view: View
  blank: Blank
  /** The party is heard on the subject elsewhere, and nothing of it is called silent. */
  heard?: boolean
}

/** Why there is no stance: which articles were read for one and which were not, or that nobody has looked. */
export function BlankReason({ view, blank, heard = false }: Props) {
  if (blank.kind === 'not_checked') return heard ? words.noneHere : words.notChecked
  const { articles } = view.snapshot
  const read = new Set(blank.read)
  const rest = articles.filter(({ slug }) => !read.has(slug))
  return (
    <>
      {heard && `${words.noneHere}: `}
      {rest.length === 0 ? words.checkedAll(articles.length) : words.checked(read.size, articles.length)}
      {rest.length > 0 && (
        <>
          {' ('}
          <Letters view={view} slugs={blank.read} />)
        </>
      )}
      {!heard && `, ${words.silent}`} ({dayOf(blank.at)})
      {rest.length > 0 && (
        <>
          {words.notReadBefore}
          <Letters view={view} slugs={rest.map(({ slug }) => slug)} />
          {words.notReadAfter}
        </>
      )}
    </>
  )
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

/** Where it is told what the letters mean. */
export function LetterKey({ view }: { view: View }) {
  return (
    <p className="facts">
      {words.keyBefore}
      <a href={view.paths.coverage()}>{words.key}</a>
      {words.keyAfter}
    </p>
  )
}
