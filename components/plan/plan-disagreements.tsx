import { createDisagreementAction } from '@/lib/disagreement/actions'
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
import { DISAGREEMENT_FIELDS } from './subject-fields'
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
          done="Added. Now set its sides."
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
          <SidesForm
            key={disagreement.sides.map(({ statementId }) => statementId).join()}
            disagreementId={disagreement.id}
            sides={disagreement.sides}
            options={options}
          />
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
