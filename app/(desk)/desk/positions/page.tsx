import Link from 'next/link'
import { concessionSubjects, pointSubjects } from '@/components/coverage/board-subject'
import { PositionPanel } from '@/components/plan/position-panel'
import { PositionsMatrix } from '@/components/plan/positions-matrix'
import { EmptyState } from '@/components/ui/empty-state'
import { OnThisPage } from '@/components/ui/on-this-page'
import { PageHeading } from '@/components/ui/page-heading'
import { currentVersions } from '@/lib/article/queries'
import { previewAddresses } from '@/lib/auth/preview-token'
import { requireEditor } from '@/lib/auth/session'
import { findingDesk } from '@/lib/coverage/queries'
import { deskPaths } from '@/lib/paths/desk'
import { partyList } from '@/lib/people/queries'
import { concessionList, planOutline } from '@/lib/plan/queries'
import { placedStatements } from '@/lib/statement/queries'

export const metadata = { title: 'Positions' }
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<{ about?: string | string[]; party?: string | string[] }> }

export default async function PositionsPage({ searchParams }: Props) {
  const actor = await requireEditor()
  const [asked, plan, concessions, parties, articles, statements, findings] = await Promise.all([
    searchParams,
    planOutline(actor),
    concessionList(actor),
    partyList(actor),
    currentVersions(actor),
    placedStatements(actor),
    findingDesk(actor),
  ])
  const points = plan ? pointSubjects(plan) : []
  const ways = concessionSubjects(concessions)
  const subject = [...points, ...ways].find(({ key }) => key === asked.about)
  const party = parties.find(({ slug }) => slug === asked.party)
  const open = subject && party ? { about: subject.key, party: party.slug } : null
  const previews = await previewAddresses(actor, 'subject', subject ? [subject.id] : [])
  const board = { parties, statements, findings, open }
  return (
    <>
      <PageHeading
        title="Positions"
        lead="Where each party stands on each concession and point: said by it, reported of it, or in a document attributed to it. What an outlet expects is never a position. Open a cell to write one or to record that an article is silent."
      />
      {subject && party && (
        <PositionPanel
          {...{ subject, party, articles, statements, findings }}
          preview={previews.get(subject.id)}
        />
      )}
      {parties.length > 0 && ways.length > 0 && points.length > 0 && (
        <OnThisPage
          parts={[
            ['on-concessions', 'On concessions'],
            ['on-points', 'On points'],
          ]}
        />
      )}
      {parties.length === 0 || points.length + ways.length === 0 ? (
        <EmptyState title="There is nothing to take a position on yet.">
          It takes <Link href={deskPaths.people()}>parties</Link> and{' '}
          <Link href={deskPaths.plan()}>points or concessions</Link>.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-10">
          {ways.length > 0 && (
            <section aria-labelledby="on-concessions">
              <h2 id="on-concessions" className="reading mb-2 text-xl">
                On concessions
              </h2>
              <PositionsMatrix
                caption="Parties and concessions"
                corner="Concession"
                subjects={ways}
                {...board}
              />
            </section>
          )}
          {points.length > 0 && (
            <section aria-labelledby="on-points">
              <h2 id="on-points" className="reading mb-2 text-xl">
                On points
              </h2>
              <PositionsMatrix caption="Parties and points" corner="Point" subjects={points} {...board} />
            </section>
          )}
        </div>
      )}
    </>
  )
}
