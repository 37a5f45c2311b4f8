import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ArticleText } from '@/components/annotation/article-text'
import { TogetherProvider } from '@/components/annotation/together-context.client'
import { Workspace } from '@/components/annotation/workspace.client'
import { WorkspaceProvider, type WorkspaceSetting } from '@/components/annotation/workspace-context.client'
import { WorkspaceHeading } from '@/components/annotation/workspace-heading'
import { ImportedNote } from '@/components/import/imported-note'
import { SuggestionProvider } from '@/components/suggestion/suggestion-store.client'
import { TouchedLine } from '@/components/suggestion/touched-line.client'
import { annotationsOfVersion, wordsShown } from '@/lib/annotation/queries'
import { articleForWorkspace, originOptions } from '@/lib/article/queries'
import { requireEditor } from '@/lib/auth/session'
import { leftToQuote } from '@/lib/edition/exposure'
import { newestSeq } from '@/lib/live/queries'
import { passageProposals } from '@/lib/origin/queries'
import { deskPaths } from '@/lib/paths/desk'
import { partyList, personList } from '@/lib/people/queries'
import { namesForFinding, subjectOptions } from '@/lib/plan/queries'
import { newestSummaries } from '@/lib/statement/queries'
import { suggestionDesk } from '@/lib/suggestion/queries'
import { colleagueOptions, threadsOf } from '@/lib/thread/queries'

export const metadata: Metadata = { title: 'Article' }
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ version?: string | string[]; imported?: string | string[] }>
}

export default async function WorkspacePage({ params, searchParams }: Props) {
  const actor = await requireEditor()
  const [{ slug }, { version: wanted, imported }] = await Promise.all([params, searchParams])
  const article = await articleForWorkspace(actor, slug, versionNumber(wanted))
  if (!article) notFound()
  const { version, blocks } = article
  // Before anything is read: what happens from here on is told by the stream.
  const since = await newestSeq(actor)
  const [
    annotations,
    subjects,
    origins,
    shown,
    suggestions,
    threads,
    colleagues,
    people,
    parties,
    summaries,
    named,
    proposedOrigins,
  ] = await Promise.all([
    annotationsOfVersion(actor, version.id),
    subjectOptions(actor),
    originOptions(actor),
    wordsShown(actor, article.id),
    suggestionDesk(actor, version.id),
    threadsOf(actor, { of: 'article', id: article.id }),
    colleagueOptions(actor),
    personList(actor),
    partyList(actor),
    newestSummaries(actor),
    namesForFinding(actor),
    passageProposals(actor, slug),
  ])
  const left = leftToQuote(article.rights, { ...shown, whole: version.wholeWords })
  const setting: WorkspaceSetting = {
    article: { id: article.id, slug: article.slug },
    version: {
      id: version.id,
      number: version.number,
      text: version.text,
      current: version.current,
    },
    blocks: blocks.map(({ start, end, kind, disposition }) => ({ start, end, kind, disposition })),
    cautions: article.cautions,
    choices: { subjects, origins: origins.map(({ id, name }) => ({ id, name })) },
    defaultOriginId: article.defaultOrigin?.id ?? null,
    proposedOrigins,
    people,
    parties,
    names: Object.fromEntries(named.map(({ id, spellings, aliases }) => [id, [...spellings, ...aliases]])),
    summaries,
    publishedDate: article.details.published_date?.value ?? '',
    quotable: { rights: article.rights, left, whole: version.wholeWords },
    me: { id: actor.id, name: actor.name },
  }
  return (
    <>
      <ImportedNote outcome={imported} article={article} />
      <WorkspaceProvider key={version.id} setting={setting} annotations={annotations}>
        <SuggestionProvider desk={suggestions}>
          <TogetherProvider since={since} threads={threads} colleagues={colleagues}>
            <a href="#article-text" className="skip-link">
              Skip to the article’s text
            </a>
            <WorkspaceHeading article={article}>
              <TouchedLine />
            </WorkspaceHeading>
            <Workspace>
              <ArticleText text={version.text} blocks={blocks} cautions={article.cautions} />
            </Workspace>
          </TogetherProvider>
        </SuggestionProvider>
      </WorkspaceProvider>
      <p className="mt-10 text-sm">
        <Link href={deskPaths.articles()} className="inline-flex items-center">
          All articles
        </Link>
      </p>
    </>
  )
}

function versionNumber(wanted: string | string[] | undefined): number | undefined {
  return typeof wanted === 'string' && /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : undefined
}
