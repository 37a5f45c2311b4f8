import Link from 'next/link'
import { concessionSubjects, pointSubjects } from '@/components/coverage/board-subject'
import { CoverageCell } from '@/components/coverage/coverage-cell'
import { CoverageLegend, CoverageMatrix } from '@/components/coverage/coverage-matrix'
import { WaitingFindings } from '@/components/coverage/waiting-findings'
import { EmptyState } from '@/components/ui/empty-state'
import { OnThisPage } from '@/components/ui/on-this-page'
import { PageHeading } from '@/components/ui/page-heading'
import { currentVersions } from '@/lib/article/queries'
import { requireEditor } from '@/lib/auth/session'
import { findingDesk } from '@/lib/coverage/queries'
import { deskPaths } from '@/lib/paths/desk'
import { concessionList, planOutline } from '@/lib/plan/queries'
import { placedStatements } from '@/lib/statement/queries'

export const metadata = { title: 'Coverage' }
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<{ about?: string | string[]; article?: string | string[] }> }

export default async function CoveragePage({ searchParams }: Props) {
  const actor = await requireEditor()
  const [asked, plan, concessions, articles, statements, findings] = await Promise.all([
    searchParams,
    planOutline(actor),
    concessionList(actor),
    currentVersions(actor),
    placedStatements(actor),
    findingDesk(actor),
  ])
  const points = plan ? pointSubjects(plan) : []
  const ways = concessionSubjects(concessions)
  const subject = [...points, ...ways].find(({ key }) => key === asked.about)
  const article = articles.find(({ slug }) => slug === asked.article)
  const open = subject && article ? { about: subject.key, article: article.slug } : null
  const board = { articles, statements, findings, open }
  return (
    <>
      <PageHeading
        title="Coverage"
        lead="Which archived article says something of which point, and which was read for it and is silent. Open a cell to see what it rests on."
      />
      {subject && article && <CoverageCell {...{ subject, article, statements, findings }} />}
      <WaitingFindings findings={findings} />
      {articles.length === 0 || points.length === 0 ? (
        <EmptyState title="There is nothing to compare yet.">
          It takes an archived article and <Link href={deskPaths.plan()}>a plan with points</Link>.
        </EmptyState>
      ) : (
        <>
          {ways.length > 0 && <OnThisPage parts={[['concessions', 'Concessions']]} />}
          <CoverageLegend />
          <CoverageMatrix caption="Points and articles" corner="Point" subjects={points} {...board} />
          {ways.length > 0 && (
            <div className="mt-10">
              <h2 id="concessions" className="reading mb-2 scroll-mt-6 text-xl">
                Concessions
              </h2>
              <CoverageMatrix
                caption="Concessions and articles"
                corner="Concession"
                subjects={ways}
                {...board}
              />
            </div>
          )}
          <p className="mt-6 text-sm text-soft">
            Silence about where a party stands is recorded with{' '}
            <Link href={deskPaths.positions()}>the positions</Link>.
          </p>
        </>
      )}
    </>
  )
}
