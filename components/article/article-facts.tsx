import Link from 'next/link'
import type { ReactNode } from 'react'
import { Tag } from '@/components/ui/tag'
import { type ArticleAbout, type Detail, METHOD_WORDS, RIGHTS_WORDS } from '@/lib/article/model'
import { deskPaths } from '@/lib/paths/desk'
import { formatDate } from '@/lib/text/edtf'

/** What is known of an article, each value with where it came from; what is not known says so. */
export function ArticleFacts({ article }: { article: ArticleAbout }) {
  const { details } = article
  const date = details.published_date
  return (
    <dl className="grid max-w-3xl grid-cols-[max-content_1fr] gap-x-6 gap-y-2">
      <Fact
        name="Headline"
        detail={details.title}
        unknown={`none found; working title (ours): ${article.workingTitle}`}
      />
      <Fact name="Published by" detail={details.published_by} unknown="not established" />
      <Fact name="Obtained from" detail={details.obtained_from} unknown="not noted" />
      <Fact name="Byline" detail={details.byline} unknown="none found" />
      <Fact
        name="Published"
        detail={date && { ...date, value: formatDate(date.value) }}
        unknown="not known"
      />
      <Fact name="Language" detail={details.language} unknown="not noted" />
      <Row name="Copy of">
        {article.copyOf ? (
          <Link href={deskPaths.articleAbout(article.copyOf.slug)}>{article.copyOf.title}</Link>
        ) : (
          <Unknown>no other article, as far as we know</Unknown>
        )}
      </Row>
      <Row name="Origin">{article.defaultOrigin?.name ?? <Unknown>not established</Unknown>}</Row>
      <Row name="Rights">{RIGHTS_WORDS[article.rights[0]?.policy ?? 'excerpt']}</Row>
      <Row name="Addresses">
        {article.addresses.length === 0 ? (
          <Unknown>none noted</Unknown>
        ) : (
          <ul>
            {article.addresses.map(({ kind, url }) => (
              <li key={url}>
                <a href={url} rel="noreferrer" className="break-all">
                  {url}
                </a>{' '}
                <Tag>{kind}</Tag>
              </li>
            ))}
          </ul>
        )}
      </Row>
    </dl>
  )
}

function Fact({ name, detail, unknown }: { name: string; detail: Detail | undefined; unknown: string }) {
  return (
    <Row name={name}>
      {detail ? (
        <>
          {detail.value}{' '}
          <Tag tone={detail.method === 'inferred' ? 'inferred' : 'plain'}>{METHOD_WORDS[detail.method]}</Tag>
          {detail.reason && <p className="text-sm text-soft">{detail.reason}</p>}
        </>
      ) : (
        <Unknown>{unknown}</Unknown>
      )}
    </Row>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

function Unknown({ children }: { children: ReactNode }) {
  return <span className="text-soft italic">{children}</span>
}
