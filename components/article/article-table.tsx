import Link from 'next/link'
import type { ReactNode } from 'react'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import type { ArticleRow, Detail } from '@/lib/article/model'
import { deskPaths } from '@/lib/paths/desk'
import type { TouchedPoints } from '@/lib/suggestion/model'
import { formatDate } from '@/lib/text/edtf'

const columnsWith = (touched: Touched): readonly Column<ArticleRow>[] => [
  { key: 'title', heading: 'Article', rowHeading: true, cell: (article) => <Title article={article} /> },
  {
    key: 'publisher',
    heading: 'Published by',
    cell: ({ publishedBy }) => <Known detail={publishedBy} unknown="not established" />,
  },
  {
    key: 'date',
    heading: 'Date',
    cell: ({ publishedDate }) => (
      <Known
        detail={publishedDate && { ...publishedDate, value: formatDate(publishedDate.value) }}
        unknown="not known"
      />
    ),
  },
  { key: 'words', heading: 'Words', align: 'end', cell: ({ words }) => words.toLocaleString('en') },
  { key: 'versions', heading: 'Versions', align: 'end', cell: ({ versions }) => versions },
  { key: 'annotations', heading: 'Annotations', align: 'end', cell: ({ annotations }) => annotations },
  {
    key: 'points',
    heading: 'Points',
    cell: ({ id }) => <Points touched={touched.get(id)} />,
  },
  {
    key: 'about',
    heading: <span className="spoken">Facts</span>,
    cell: ({ slug, title, workingTitle }) => (
      <Link href={deskPaths.articleAbout(slug)} aria-label={`Facts about ${title ?? workingTitle}`}>
        Facts
      </Link>
    ),
  },
]

type Touched = ReadonlyMap<string, TouchedPoints>

/** The archive as a table; each row opens the article for annotating. */
export function ArticleTable({
  articles,
  touched,
  emptyAction,
}: {
  articles: readonly ArticleRow[]
  /** Which points each touches, by its id. */
  touched: Touched
  emptyAction?: ReactNode
}) {
  return (
    <DataTable
      caption="Archived articles"
      stacks
      columns={columnsWith(touched)}
      rows={articles}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="No articles yet" action={emptyAction}>
          An admin imports them from a text, a file or the command line.
        </EmptyState>
      }
    />
  )
}

function Title({ article }: { article: ArticleRow }) {
  return (
    <>
      <Link href={deskPaths.workspace(article.slug)} className="reading">
        {article.title ?? article.workingTitle}
      </Link>{' '}
      {!article.title && <Tag tone="inferred">working title (ours)</Tag>}{' '}
      {article.sample && <Tag>sample</Tag>}
    </>
  )
}

function Known({ detail, unknown }: { detail: Detail | null; unknown: string }) {
  if (!detail) return <span className="text-soft">{unknown}</span>
  if (detail.method !== 'inferred') return <>{detail.value}</>
  return (
    <>
      {detail.value} <Tag tone="inferred">inferred</Tag>
    </>
  )
}

/** What annotations say an article touches; what is only suggested is said apart. */
function Points({ touched }: { touched: TouchedPoints | undefined }) {
  if (!touched) return <span className="text-soft">none</span>
  const { bound, suggested } = touched
  return (
    <>
      {bound.join(', ')}
      {suggested.length > 0 && (
        <span className="text-soft">
          {bound.length > 0 && ' · '}suggested: {suggested.join(', ')}
        </span>
      )}
    </>
  )
}
