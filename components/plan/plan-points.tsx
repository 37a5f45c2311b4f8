import { createPointAction, createSectionAction, movePointAction } from '@/lib/plan/actions'
import type { DeskSection as Heading, PlanOutline } from '@/lib/plan/model'
import { DeskSection } from './desk-section'
import { RecordForm } from './record-form.client'
import { SlugForm } from './slug-form'
import { NUMBER, ORDINAL, sectionField, TITLED } from './subject-fields'
import { SubjectRow } from './subject-row'
import type { TitleViews } from './titled-views'

type Props = { plan: PlanOutline; views: TitleViews }

/** The headings of the plan, each with its points. */
export function PlanPoints({ plan, views }: Props) {
  const headings = plan.sections.map(({ id, title }) => ({ value: id, words: title }))
  return (
    <>
      <DeskSection
        id="headings"
        title="Headings"
        lead="Axios reported four headings; which point stands where is our choice."
        add="Add a heading"
        empty="No headings yet. A point needs one."
        form={
          <RecordForm
            fields={[...TITLED, ORDINAL]}
            action={createSectionAction}
            fixed={{ planId: plan.id }}
            submit="Add the heading"
            done="Added."
          />
        }
      >
        {plan.sections.map((section) => (
          <SubjectRow
            key={section.id}
            mark={section.ordinal}
            title={section.title}
            facts={countWords(section, plan)}
            view={views.get(section.id)}
          >
            <SlugForm subject={section} />
          </SubjectRow>
        ))}
      </DeskSection>
      <DeskSection
        id="points"
        title="Points"
        add="Add a point"
        empty="No points yet."
        form={
          <RecordForm
            fields={[NUMBER, ...TITLED, sectionField(headings)]}
            action={createPointAction}
            fixed={{ planId: plan.id }}
            submit="Add the point"
            done="Added."
          />
        }
      >
        {plan.points.map((point) => (
          <SubjectRow
            key={point.id}
            mark={point.number}
            title={point.title}
            facts={headings.find(({ value }) => value === point.sectionId)?.words}
            view={views.get(point.id)}
          >
            <RecordForm
              fields={[sectionField(headings)]}
              action={movePointAction}
              fixed={{ subjectId: point.id, seenSectionId: point.sectionId }}
              start={{ sectionId: point.sectionId }}
              submit="Move the point"
              done="Moved."
            />
            <SlugForm subject={point} />
          </SubjectRow>
        ))}
      </DeskSection>
    </>
  )
}

function countWords(section: Heading, plan: PlanOutline): string {
  const points = plan.points.filter(({ sectionId }) => sectionId === section.id)
  if (points.length === 0) return 'no points'
  return `points ${points.map(({ number }) => number).join(', ')}`
}
