import { PlanConcessions } from '@/components/plan/plan-concessions'
import { PlanDisagreements } from '@/components/plan/plan-disagreements'
import { PlanEvents } from '@/components/plan/plan-events'
import { PlanPoints } from '@/components/plan/plan-points'
import { PlanVersions } from '@/components/plan/plan-versions'
import { RecordForm } from '@/components/plan/record-form.client'
import { TITLED } from '@/components/plan/subject-fields'
import { SubjectWords } from '@/components/plan/subject-words'
import { withPreviews } from '@/components/plan/titled-views'
import { WordsEditor } from '@/components/plan/words-editor.client'
import { EmptyState } from '@/components/ui/empty-state'
import { OnThisPage } from '@/components/ui/on-this-page'
import { PageHeading } from '@/components/ui/page-heading'
import { articleOptions } from '@/lib/article/queries'
import { previewAddresses } from '@/lib/auth/preview-token'
import { requireEditor } from '@/lib/auth/session'
import { disagreementList, sideOptions } from '@/lib/disagreement/queries'
import { titleViews } from '@/lib/furniture/queries'
import { partyList } from '@/lib/people/queries'
import { createPlanAction } from '@/lib/plan/actions'
import { concessionList, eventList, headingOptions, planOutline } from '@/lib/plan/queries'

export const metadata = { title: 'Plan' }
export const dynamic = 'force-dynamic'

const PARTS = [
  ['headings', 'Headings'],
  ['points', 'Points'],
  ['concessions', 'Concessions'],
  ['disagreements', 'Disagreements'],
  ['events', 'Events'],
  ['texts', 'Texts of the plan'],
] as const

export default async function PlanPage() {
  const actor = await requireEditor()
  const plan = await planOutline(actor)
  if (!plan) return <NoPlan />
  const [titles, concessions, events, disagreements, sides, parties, articles, headings] = await Promise.all([
    titleViews(actor),
    concessionList(actor),
    eventList(actor),
    disagreementList(actor),
    sideOptions(actor),
    partyList(actor),
    articleOptions(actor),
    headingOptions(actor),
  ])
  const views = withPreviews(titles, await previewAddresses(actor, 'subject', titles.keys()))
  const view = views.get(plan.id)
  return (
    <>
      <PageHeading
        title={plan.title}
        lead="What statements can be about. Readers see a change with the next edition."
      />
      <OnThisPage parts={PARTS} />
      <div className="flex flex-col gap-10">
        {view && (
          <div className="flex flex-col gap-4">
            <WordsEditor
              view={view}
              label="Title of the plan"
              hint="A noun phrase, never a claim."
              change="Change the title"
            />
            <SubjectWords words={view.words} of={plan.title} />
          </div>
        )}
        <PlanPoints plan={plan} views={views} />
        <PlanConcessions
          concessions={concessions}
          parties={parties.map(({ id, name }) => ({ value: id, words: name }))}
          articles={articles.map(({ id, title }) => ({ value: id, words: title }))}
          headings={headings.map(({ id, words, article }) => ({
            value: id,
            words: `“${words}” in ${article}`,
          }))}
          views={views}
        />
        <PlanDisagreements disagreements={disagreements} options={sides} views={views} />
        <PlanEvents events={events} views={views} />
        <PlanVersions plan={plan} views={views} />
      </div>
    </>
  )
}

function NoPlan() {
  return (
    <>
      <PageHeading title="Plan" lead="What statements can be about." />
      <EmptyState title="No plan yet">
        <p className="mb-4">Give it a title; headings and points come next.</p>
        <div className="mx-auto max-w-md text-start">
          <RecordForm fields={TITLED} action={createPlanAction} submit="Make the plan" done="Made." />
        </div>
      </EmptyState>
    </>
  )
}
