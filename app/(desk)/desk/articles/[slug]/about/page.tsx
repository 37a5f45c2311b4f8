import { notFound } from 'next/navigation'
import { ArticleFacts } from '@/components/article/article-facts'
import { ArticleHistory } from '@/components/article/article-history'
import { DetailsForm } from '@/components/article/details-form.client'
import { NoticeForm } from '@/components/article/notice-form.client'
import { RightsForm } from '@/components/article/rights-form.client'
import { OriginProposals } from '@/components/origin/origin-proposals.client'
import { ProposedNotices } from '@/components/recheck/proposed-notices.client'
import { RecheckForm } from '@/components/recheck/recheck-form.client'
import { RecheckState } from '@/components/recheck/recheck-state'
import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import { PageHeading } from '@/components/ui/page-heading'
import { articleAbout, articleOptions, originOptions } from '@/lib/article/queries'
import { requireEditor } from '@/lib/auth/session'
import { decidedOrigins, originProposals } from '@/lib/origin/queries'
import { deskPaths } from '@/lib/paths/desk'
import { proposedNotices, recheckOf } from '@/lib/recheck/queries'

export const metadata = { title: 'Facts about an article' }
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ open?: string | string[] }>
}

export default async function ArticleAboutPage({ params, searchParams }: Props) {
  const actor = await requireEditor()
  const [{ slug }, { open }] = await Promise.all([params, searchParams])
  const [article, articles, origins, proposals, decided] = await Promise.all([
    articleAbout(actor, slug),
    articleOptions(actor),
    originOptions(actor),
    originProposals(actor, slug),
    decidedOrigins(actor, slug),
  ])
  if (!article) notFound()
  const current = article.versions.find(({ id }) => id === article.currentVersionId)
  const [recheck, notices] = await Promise.all([
    recheckOf(actor, article.id),
    proposedNotices(actor, article.id),
  ])
  const own = article.addresses.find(({ kind }) => kind !== 'copy')?.url ?? ''
  return (
    <>
      <PageHeading
        title={article.title ?? article.workingTitle}
        lead="What is known about it, where each value came from, and what readers may be shown."
        actions={<ButtonLink href={deskPaths.workspace(slug)}>Read and annotate</ButtonLink>}
      />
      <ArticleFacts article={article} />
      {actor.role === 'admin' && current && (
        <ProposedNotices articleId={article.id} versionId={current.id} {...notices} />
      )}
      <section className="mt-8 max-w-3xl">
        <h2 className="reading mb-2 text-xl">Looking again</h2>
        <RecheckState order={recheck} />
      </section>
      {actor.role === 'admin' && (
        <div className="mt-8 flex max-w-3xl flex-col gap-3">
          <Disclosure summary="Correct the facts">
            <DetailsForm article={article} articles={articles} origins={origins} />
          </Disclosure>
          <div id="rights">
            <Disclosure summary="Change what readers may be shown" open={open === 'rights'}>
              <RightsForm articleId={article.id} policy={article.rights[0]?.policy ?? 'excerpt'} />
            </Disclosure>
          </div>
          <Disclosure summary="Look again by schedule">
            <RecheckForm
              key={recheck?.rowVersion ?? 0}
              articleId={article.id}
              order={recheck}
              address={own}
            />
          </Disclosure>
          {current && (
            <Disclosure summary="Note a correction or update by the publisher">
              <NoticeForm versionId={current.id} />
            </Disclosure>
          )}
        </div>
      )}
      {proposals.length + decided.length > 0 && (
        <div id="origins" className="mt-8">
          <OriginProposals
            proposals={proposals}
            decided={decided}
            known={origins.map(({ kind, name }) => ({ kind, name }))}
          />
        </div>
      )}
      <ArticleHistory article={article} />
    </>
  )
}
