import { notFound } from 'next/navigation'
import * as z from 'zod'
import { ChangeList } from '@/components/changes/change-list'
import { ChangeSteps } from '@/components/changes/change-steps.client'
import { StandingPassages } from '@/components/changes/standing-passages'
import { VersionChoice } from '@/components/changes/version-choice'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { articleForWorkspace } from '@/lib/article/queries'
import { requireEditor } from '@/lib/auth/session'
import { changesInWords } from '@/lib/changes/in-words'
import { deskPaths } from '@/lib/paths/desk'
import { versionChanges } from '@/lib/recheck/queries'
import { standingOn } from '@/lib/recheck/standing-on'

export const metadata = { title: 'What changed in an article' }
export const dynamic = 'force-dynamic'

const number = z.coerce.number().int().min(1).optional().catch(undefined)
const asked = z.object({ from: number, to: number })

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ArticleChangesPage({ params, searchParams }: Props) {
  const actor = await requireEditor()
  const { slug } = await params
  const found = await versionChanges(actor, slug, asked.parse(await searchParams))
  if (!found) return <NoTwoVersions title={await titleOf(actor, slug)} slug={slug} />
  return (
    <>
      <PageHeading
        title={`What changed: ${found.title}`}
        lead={`Version ${found.from} beside version ${found.to}, by what is shown of them.`}
        actions={<ButtonLink href={deskPaths.articleAbout(slug)}>Facts and captures</ButtonLink>}
      />
      <VersionChoice {...found} />
      <p className="reading mb-4 text-lg">{capital(changesInWords(found.changes))}.</p>
      <ChangeList
        changes={found.changes}
        standing={(change) => <StandingPassages passages={standingOn(change, found.passages)} />}
      />
      <ChangeSteps />
    </>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

async function titleOf(actor: Parameters<typeof articleForWorkspace>[0], slug: string): Promise<string> {
  const article = await articleForWorkspace(actor, slug)
  if (!article) notFound()
  return article.title ?? article.workingTitle
}

function NoTwoVersions({ title, slug }: { title: string; slug: string }) {
  return (
    <>
      <PageHeading title={`What changed: ${title}`} lead="Two versions of one article beside each other." />
      <EmptyState
        title="There are no two such versions."
        action={<ButtonLink href={deskPaths.articleAbout(slug)}>Facts and captures</ButtonLink>}
      >
        An article has a second version once its text came in again and was another.
      </EmptyState>
    </>
  )
}
