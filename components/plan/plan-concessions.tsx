import { changeConcessionAction, createConcessionAction } from '@/lib/plan/actions'
import { BASIS_WORDS, type DeskConcession } from '@/lib/plan/model'
import { DeskSection } from './desk-section'
import type { Choice } from './record-fields'
import { RecordForm } from './record-form.client'
import { SlugForm } from './slug-form'
import { framingFields, TITLED } from './subject-fields'
import { SubjectRow } from './subject-row'
import type { TitleViews } from './titled-views'

type Props = {
  concessions: readonly DeskConcession[]
  parties: readonly Choice[]
  articles: readonly Choice[]
  headings: readonly Choice[]
  views: TitleViews
}

/** What one side would give up: by whom, asked by whom, and who framed it so. */
export function PlanConcessions({ concessions, parties, articles, headings, views }: Props) {
  const fields = framingFields(parties, articles, headings)
  const wordsOf = (choices: readonly Choice[], id: string | null) =>
    choices.find(({ value }) => value === id)?.words ?? 'not stated'
  const partyWords = (id: string | null, basis: DeskConcession['giverBasis']) =>
    id === null ? BASIS_WORDS[basis] : `${wordsOf(parties, id)} (${BASIS_WORDS[basis]})`
  return (
    <DeskSection
      id="concessions"
      title="Concessions"
      lead="The title is ours and says so; the source’s own heading is a passage."
      add="Add a concession"
      empty="No concessions yet."
      form={
        <RecordForm
          fields={[...TITLED, ...fields]}
          action={createConcessionAction}
          start={{ giverBasis: 'not_stated', askerBasis: 'not_stated' }}
          submit="Add the concession"
          done="Added."
        />
      }
    >
      {concessions.map(({ id, slug, title, ...framing }) => (
        <SubjectRow
          key={id}
          mark={framing.ordinal}
          title={title}
          facts={
            <>
              <p>
                Would give: {partyWords(framing.giverId, framing.giverBasis)} · asks for it:{' '}
                {partyWords(framing.askerId, framing.askerBasis)}
              </p>
              <p>
                Framed so by: {wordsOf(articles, framing.framedById)}; its heading:{' '}
                {wordsOf(headings, framing.headingId)}
              </p>
            </>
          }
          view={views.get(id)}
        >
          <RecordForm
            fields={fields}
            action={changeConcessionAction}
            fixed={{ subjectId: id }}
            standing={framing}
            submit="Save the concession"
            done="Saved."
          />
          <SlugForm subject={{ id, slug }} />
        </SubjectRow>
      ))}
    </DeskSection>
  )
}
