'use client'

import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import type { SourceGuess } from '@/lib/annotation/guess-source'
import type { StatementOption } from '@/lib/statement/model'
import { AdderSource } from './adder-source.client'
import { AdderStatements, standingOf } from './adder-statements.client'
import { AdderTargets } from './adder-targets.client'
import { AnnotationFields } from './annotation-fields.client'
import { targetsWith } from './destination'
import { DestinationFields } from './destination-fields.client'
import { NewStatementFields } from './new-statement-fields.client'
import { startOfStatement } from './start-of-statement'
import { labelOf } from './subject-picker.client'
import type { AdderBox } from './use-adder-form.client'
import { useSetting } from './workspace-context.client'

/** The quick way: everything in reach of one key. */
export function AdderQuickFields({
  box,
  guess,
  suggested,
}: {
  box: AdderBox
  guess: SourceGuess
  suggested: readonly string[]
}) {
  const { choices } = useSetting()
  const { fields, marked, destination, change } = box
  const subject = choices.subjects.find(({ id }) => id === marked)
  return (
    <>
      <AdderSource
        fields={fields}
        onVoice={(voice) => change({ voice })}
        why={fields.voice === guess.voice ? guess.why : []}
      />
      {destination.kind === 'new' ? (
        <>
          <TargetsThen box={box} />
          <NewStatementFields
            destination={destination}
            missing={box.refusal.missing}
            onChange={box.aim}
            via={{ chain: fields.chain, onChange: (chain) => change({ chain }) }}
          />
        </>
      ) : (
        <AdderTargets
          rows={box.rows}
          chosen={fields.targets}
          suggested={suggested}
          marked={marked}
          onPress={box.toggle}
          onFound={box.found}
          onSave={box.saveOn}
          onLookUp={box.lookUp}
        >
          {marked && subject && (
            <AdderStatements
              statements={typeof box.known === 'string' ? box.known : box.statements}
              title={labelOf(subject)}
              marked={box.statement}
              onMark={box.mark}
              onAttach={box.attach}
              onRetry={() => box.again(marked)}
            />
          )}
        </AdderTargets>
      )}
      {box.noting && (
        <Field label="Note">
          <TextArea
            rows={2}
            data-note
            placeholder="for the desk; readers never see it"
            value={fields.note}
            onChange={(event) => change({ note: event.target.value, motivation: 'commenting' })}
          />
        </Field>
      )}
      <p role="status" className="spoken">
        {subject && sayMarked(labelOf(subject), box)}
      </p>
    </>
  )
}

/** What the annotation will be about: what the new statement is about comes to what was chosen before. */
function TargetsThen({ box: { fields, destination } }: { box: AdderBox }) {
  const { choices } = useSetting()
  const about = targetsWith(destination, fields.targets, choices.subjects)
  const names = about.flatMap((id) => {
    const subject = choices.subjects.find((one) => one.id === id)
    return subject ? [`${labelOf(subject)}${fields.targets.includes(id) ? '' : ' (added)'}`] : []
  })
  return (
    <p className="text-sm" data-about>
      <span className="text-soft">The annotation will be about </span>
      {names.length > 0 ? names.join('; ') : 'nothing yet'}
    </p>
  )
}

/** Everything that can be said of an annotation, field by field. */
export function AdderAllFields({
  box: { fields, typed, change, destination, aim, refusal },
}: {
  box: AdderBox
}) {
  const setting = useSetting()
  return (
    <>
      <AnnotationFields
        fields={fields}
        onChange={change}
        choices={setting.choices}
        guessed={typed === null}
      />
      <DestinationFields
        destination={destination}
        missing={refusal.missing}
        onChange={aim}
        firstTarget={fields.targets[0] ?? ''}
        start={() => startOfStatement(fields, '', setting)}
      />
    </>
  )
}

function sayMarked(title: string, { known, statement }: AdderBox): string {
  if (typeof known === 'string') return `${title}.`
  const count = known.length === 1 ? '1 statement' : `${known.length} statements`
  return statement ? `${title}: ${count}. Marked: ${spoken(statement)}.` : `${title}: ${count}.`
}
const spoken = (statement: StatementOption) => `${statement.wording}, ${standingOf(statement)}`
