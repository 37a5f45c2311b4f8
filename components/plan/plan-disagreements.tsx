import { changeDisagreementAction, createDisagreementAction } from '@/lib/disagreement/actions'
import {
  accountsDiffer,
  type DeskDisagreement,
  type DeskSide,
  DISAGREEMENT_WORDS,
} from '@/lib/disagreement/model'
import { DeskSection } from './desk-section'
import { RecordForm } from './record-form.client'
import { SidesForm } from './sides-form.client'
import { SlugForm } from './slug-form'
import { DISAGREEMENT_FIELDS, DISAGREEMENT_KIND } from './subject-fields'
import { SubjectRow } from './subject-row'
import type { TitleViews } from './titled-views'

type Props = { disagreements: readonly DeskDisagreement[]; options: readonly DeskSide[]; views: TitleViews }

/** Statements side by side, without a verdict. */
export function PlanDisagreements({ disagreements, options, views }: Props) {
  return (
    <DeskSection
      id="disagreements"
      title="Disagreements"
      lead="Conflicting accounts and differing reports are headed “accounts differ”; the other kinds only look like a contradiction. Readers see one once two of its sides are published."
      add="Add a disagreement"
      empty="No disagreements yet."
      form={
        <RecordForm
          fields={DISAGREEMENT_FIELDS}
          action={createDisagreementAction}
          submit="Add the disagreement"
          done="Added. Its question and its sides are set under “Change”."
        />
      }
    >
      {disagreements.map((disagreement) => (
        <SubjectRow
          key={disagreement.id}
          mark={disagreement.ordinal}
          title={disagreement.title}
          facts={<Facts disagreement={disagreement} />}
          view={views.get(disagreement.id)}
        >
          <RecordForm
            fields={DISAGREEMENT_KIND}
            action={changeDisagreementAction}
            fixed={{ subjectId: disagreement.id }}
            standing={{ kind: disagreement.kind, ordinal: disagreement.ordinal }}
            submit="Save the disagreement"
            done="Saved."
          />
          <SidesForm disagreementId={disagreement.id} sides={disagreement.sides} options={options} />
          <SlugForm subject={disagreement} />
        </SubjectRow>
      ))}
    </DeskSection>
  )
}

function Facts({ disagreement: { kind, sides } }: { disagreement: DeskDisagreement }) {
  return (
    <>
      <p>
        {DISAGREEMENT_WORDS[kind]}
        {accountsDiffer(kind) ? ', headed “accounts differ”' : ''}
      </p>
      {sides.length === 0 && <p>No sides yet.</p>}
      <ul className="list-disc ps-5">
        {sides.map(({ statementId, wording }) => (
          <li key={statementId}>{wording}</li>
        ))}
      </ul>
    </>
  )
}
