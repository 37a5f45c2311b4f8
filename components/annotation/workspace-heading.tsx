import Link from 'next/link'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button-link'
import { Tag } from '@/components/ui/tag'
import { CAUSE_WORDS, CAUTION_WORDS, RIGHTS_WORDS, type WorkspaceArticle } from '@/lib/article/model'
import { deskPaths } from '@/lib/paths/desk'
import { AnnotationCount } from './annotation-count.client'

type Props = {
  article: WorkspaceArticle
  /** What else is to be known of it: in view where there is room, else with the rest. */
  children?: ReactNode
}

/** Which article this is, how it may be used, and what to beware of in it: one line that opens. */
export function WorkspaceHeading({ article, children }: Props) {
  const { version, details, title, workingTitle, rights, slug } = article
  const publisher = details.published_by
  return (
    <div className="mb-2">
      <div className="mb-1.5 flex flex-wrap items-end justify-between gap-x-8 border-b-2 border-ink pb-1.5 md:pb-2">
        <h1 className="reading min-w-0 max-w-3xl text-2xl leading-tight font-medium md:text-3xl">
          {title ?? workingTitle}
        </h1>
        <ButtonLink href={deskPaths.articleAbout(slug)} className="max-md:hidden">
          Facts about it
        </ButtonLink>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm">
        <details className="peer open:w-full">
          <summary className="text-soft">
            <span className="text-accent underline underline-offset-4">About this article</span>{' '}
            {title === null && <Tag tone="inferred">working title, ours</Tag>}{' '}
            {publisher ? publisher.value : 'outlet not established'}
            {publisher?.method === 'inferred' && <> (inferred)</>} · <AnnotationCount />
            <WhichVersion article={article} />
            <HowManyCautions count={article.cautions.length} />
          </summary>
          <div className="flex flex-col gap-3 py-3">
            <p>
              {version.words} words
              {version.excerpted && <> held of {version.wholeWords}</>} · rights: {RIGHTS_WORDS[rights]}
            </p>
            <Versions article={article} />
            <Cautions article={article} />
            <p className="md:hidden">
              <Link href={deskPaths.articleAbout(slug)} className="inline-flex items-center">
                Facts about it
              </Link>
            </p>
          </div>
        </details>
        <div className="max-md:not-peer-open:hidden">{children}</div>
      </div>
    </div>
  )
}

function WhichVersion({ article: { version, versions } }: { article: WorkspaceArticle }) {
  const which = `version ${version.number} of ${versions.length}`
  if (!version.current) return <span className="text-attention"> · {which}, not the current one</span>
  return versions.length > 1 && <> · {which}</>
}

function HowManyCautions({ count }: { count: number }) {
  if (count === 0) return null
  return <span className="text-attention"> · {count === 1 ? '1 caution' : `${count} cautions`}</span>
}

function Cautions({ article: { cautions, version } }: { article: WorkspaceArticle }) {
  if (cautions.length === 0) return null
  return (
    <ul aria-label="Cautions" className="list-disc ps-5">
      {cautions.map(({ id, kind, reading, basis, start, end }) => (
        <li key={id}>
          {CAUTION_WORDS[kind]}
          {end > start && <> at “{version.text.slice(start, end)}”</>}
          {reading && <>; we read “{reading}”</>}. {basis}
        </li>
      ))}
    </ul>
  )
}

function Versions({ article: { slug, version, versions } }: { article: WorkspaceArticle }) {
  if (versions.length < 2) return null
  return (
    <nav aria-label="Versions" className="flex flex-wrap gap-x-3">
      {versions.map(({ number, cause }) => (
        <Link
          key={number}
          href={`${deskPaths.workspace(slug)}?version=${number}`}
          aria-current={number === version.number ? 'page' : undefined}
          className="aria-[current]:font-semibold aria-[current]:no-underline"
        >
          version {number}: {CAUSE_WORDS[cause]}
        </Link>
      ))}
      {version.number > 1 && (
        <Link href={deskPaths.articleChanges(slug, version.number)}>
          what changed in version {version.number}
        </Link>
      )}
    </nav>
  )
}
