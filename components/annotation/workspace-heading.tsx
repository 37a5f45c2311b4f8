import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeading } from '@/components/ui/page-heading'
import { Tag } from '@/components/ui/tag'
import { CAUSE_WORDS, CAUTION_WORDS, RIGHTS_WORDS, type WorkspaceArticle } from '@/lib/article/model'
import { deskPaths } from '@/lib/paths/desk'
import { AnnotationCount } from './annotation-count.client'

type Props = { article: WorkspaceArticle }

/** Which article this is, how it may be used, and what to beware of in it. */
export function WorkspaceHeading({ article }: Props) {
  const { version, details, cautions } = article
  const publisher = details.published_by
  return (
    <>
      <PageHeading
        title={article.title ?? article.workingTitle}
        lead={
          <>
            {article.title === null && <Tag tone="inferred">working title, ours</Tag>}{' '}
            {publisher ? publisher.value : 'outlet not established'}
            {publisher?.method === 'inferred' && <> (inferred)</>} · {version.words} words
            {version.excerpted && <> held of {version.wholeWords}</>} · <AnnotationCount /> · rights:{' '}
            {RIGHTS_WORDS[article.rights]}
          </>
        }
        actions={<ButtonLink href={deskPaths.articleAbout(article.slug)}>Facts about it</ButtonLink>}
      />
      <Versions article={article} />
      {cautions.length > 0 && (
        <details className="mb-4 text-sm">
          <summary className="text-attention underline underline-offset-4">
            {cautions.length === 1 ? '1 caution' : `${cautions.length} cautions`} on this text
          </summary>
          <ul className="mt-2 list-disc ps-5">
            {cautions.map(({ id, kind, reading, basis, start, end }) => (
              <li key={id}>
                {CAUTION_WORDS[kind]}
                {end > start && <> at “{version.text.slice(start, end)}”</>}
                {reading && <>; we read “{reading}”</>}. {basis}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Versions({ article: { slug, version, versions } }: { article: WorkspaceArticle }) {
  if (versions.length < 2) return null
  return (
    <nav aria-label="Versions" className="mb-4 flex flex-wrap gap-3 text-sm">
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
    </nav>
  )
}
