import Link from 'next/link'
import type { ReactNode } from 'react'
import { Note } from '@/components/ui/note'
import type { WorkspaceArticle } from '@/lib/article/model'
import { deskPaths } from '@/lib/paths/desk'

type Made = Pick<WorkspaceArticle, 'slug' | 'version' | 'copyOf'>

const FACTS_STAY = 'The facts about it stay as they were.'

const SAYS: Readonly<Record<string, (made: Made) => ReactNode>> = {
  new: () => 'Kept as a new article.',
  copy: ({ copyOf }) => (
    <>
      Kept as a copy of{' '}
      {copyOf ? <Link href={deskPaths.workspace(copyOf.slug)}>{copyOf.title}</Link> : 'another article'}. The
      two count as one origin.
    </>
  ),
  'new-address': () =>
    'This text was already archived. Its address is noted as another address of this article; no version was made.',
  'new-version': ({ slug, version: { number } }) => (
    <>
      Kept as version {number} of this article. {FACTS_STAY}{' '}
      {number > 1 && (
        <Link href={deskPaths.articleChanges(slug, number)}>What changed in version {number}</Link>
      )}
    </>
  ),
  'earlier-version': ({ version: { number } }) => (
    <>
      This text was archived as version {number}, an earlier one, which is current again. {FACTS_STAY}
    </>
  ),
  'much-shorter': () =>
    'This had less than half of the words of the current version, so it was written down as an attempt and is no version.',
  attempt: () =>
    'This was written down as an attempt that failed, as you said. No version was made; the article stands as it was.',
  same: () => 'This text was already archived. Nothing was changed.',
}

type Props = { outcome: string | string[] | undefined; article: Made }

/** What keeping an import came to; stands over the version that it led to. */
export function ImportedNote({ outcome, article }: Props) {
  if (typeof outcome !== 'string' || !Object.hasOwn(SAYS, outcome) || !article.version.current) return null
  return (
    <Note role="status" className="mb-4">
      {SAYS[outcome]?.(article)}
    </Note>
  )
}
