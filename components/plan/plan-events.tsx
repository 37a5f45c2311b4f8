import { StyleHint } from '@/components/form/style-hint'
import { changeEventAction, createEventAction } from '@/lib/plan/actions'
import type { DeskEvent } from '@/lib/plan/model'
import { formatDate } from '@/lib/text/edtf'
import { DeskSection } from './desk-section'
import { RecordForm } from './record-form.client'
import { SlugForm } from './slug-form'
import { EVENT_DATED, TITLED } from './subject-fields'
import { SubjectRow } from './subject-row'
import type { TitleViews } from './titled-views'

/** What happened when, each date with where it comes from. */
export function PlanEvents({ events, views }: { events: readonly DeskEvent[]; views: TitleViews }) {
  return (
    <DeskSection
      id="events"
      title="Events"
      add="Add an event"
      empty="No events yet."
      form={
        <RecordForm
          fields={[...TITLED, ...EVENT_DATED]}
          action={createEventAction}
          submit="Add the event"
          done="Added."
        />
      }
    >
      {events.map(({ id, slug, title, date, dateWords, dateBasis }) => (
        <SubjectRow
          key={id}
          title={title}
          facts={
            <>
              <p>
                {date ? formatDate(date) : <q>{dateWords}</q>}. {dateBasis}
              </p>
              <StyleHint words={dateBasis} />
            </>
          }
          view={views.get(id)}
        >
          <RecordForm
            fields={EVENT_DATED}
            action={changeEventAction}
            fixed={{ subjectId: id }}
            standing={{ date, dateWords, dateBasis }}
            submit="Save the date"
            done="Saved."
          />
          <SlugForm subject={{ id, slug }} />
        </SubjectRow>
      ))}
    </DeskSection>
  )
}
