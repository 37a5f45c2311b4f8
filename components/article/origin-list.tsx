import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { ORIGIN_WORDS, type OriginUse } from '@/lib/article/model'
import { deskPaths } from '@/lib/paths/desk'

/** Where reports come from, each with everything that names it: two of one origin are one report. */
export function OriginList({ origins }: { origins: readonly OriginUse[] }) {
  if (origins.length === 0)
    return (
      <EmptyState title="No origin is entered yet.">
        Until one is, every report counts as “not established”, which is never independent.
      </EmptyState>
    )
  return (
    <ul className="max-w-4xl">
      {origins.map((origin) => (
        <li key={origin.id} id={origin.id} className="border-t border-rule py-3">
          <h3 className="reading text-lg">{origin.name}</h3>
          <p className="text-sm text-soft">
            {ORIGIN_WORDS[origin.kind]} · {countWords(origin)}
          </p>
          <Uses origin={origin} />
        </li>
      ))}
    </ul>
  )
}

function countWords({ articles, passages, references }: OriginUse): string {
  const marked = passages.reduce((sum, { count }) => sum + count, 0)
  const parts = [
    plural(marked, 'passage', 'passages'),
    plural(references.length, 'reference', 'references'),
    plural(articles.length, 'article proposes it', 'articles propose it'),
  ].filter(Boolean)
  return parts.join(' · ') || 'nothing uses it yet'
}

const plural = (count: number, one: string, many: string) =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`

function Uses({ origin: { articles, passages, references } }: { origin: OriginUse }) {
  if (articles.length + passages.length + references.length === 0) return null
  return (
    <ul className="mt-2 flex flex-col gap-1 border-s border-rule ps-4 text-sm">
      {passages.map(({ slug, title, count }) => (
        <li key={`passage-${slug}`}>
          {plural(count, 'passage', 'passages')} in <Link href={deskPaths.workspace(slug)}>{title}</Link>
        </li>
      ))}
      {references.map(({ slug, outlet, title }) => (
        <li key={`reference-${slug}`}>
          reference:{' '}
          <Link href={deskPaths.reference(slug)}>
            {outlet}: {title}
          </Link>
        </li>
      ))}
      {articles.map(({ slug, title }) => (
        <li key={`article-${slug}`}>
          proposed for new passages of <Link href={deskPaths.articleAbout(slug)}>{title}</Link>
        </li>
      ))}
    </ul>
  )
}
