import type { ReactNode } from 'react'
import { StyleHint } from '@/components/form/style-hint'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import {
  DATE_METHODS,
  type DateMethod,
  RESPONSES,
  type Response,
  type RevisionFields,
  STANCE_BASES,
  STANCES,
  type Stance,
  type StanceBasis,
} from '@/lib/statement/model'
import { fullDate } from './full-date'
import type { Choices, Person } from './people'

type Props = {
  fields: RevisionFields
  onChange: (changed: Partial<RevisionFields>) => void
  choices: Choices
  /** Under the sentence: what house style says about it. */
  children?: ReactNode
}

/** What is typed of a revision: the sentence, then what it applies to. */
export function FieldsForm(props: Props) {
  const { fields, onChange } = props
  return (
    <>
      <div id="wording" className="scroll-mt-6">
        <Field label="The sentence" hint="One claim, short. “Reported”, “proposed”, “denied” used exactly.">
          <TextArea
            reading
            className="min-h-24"
            rows={3}
            maxLength={600}
            value={fields.wording}
            onChange={({ target }) => onChange({ wording: target.value })}
          />
        </Field>
        {props.children}
      </div>
      <StanceFields {...props} />
      <SpeakerFields {...props} />
      <DateFields {...props} />
      <AllegationFields {...props} />
    </>
  )
}

const legend = 'text-sm font-semibold'
const group = 'flex scroll-mt-6 flex-col gap-3 border-t border-rule pt-3'

function StanceFields({ fields, onChange, choices }: Props) {
  return (
    <fieldset id="stance" className={group}>
      <legend className={legend}>Whose position</legend>
      <Field label="Party">
        <Picker
          options={choices.parties}
          value={fields.partyId}
          onPick={(partyId) => onChange({ partyId })}
        />
      </Field>
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Field label="Stance">
          <Choice
            words={STANCES}
            value={fields.stance}
            onPick={(stance: Stance | null) => onChange({ stance })}
          />
        </Field>
        <Field label="Its basis">
          <Choice
            words={STANCE_BASES}
            value={fields.stanceBasis}
            onPick={(stanceBasis: StanceBasis | null) => onChange({ stanceBasis })}
          />
        </Field>
      </div>
    </fieldset>
  )
}

function SpeakerFields({ fields, onChange, choices }: Props) {
  const speaker = choices.people.find(({ id }) => id === fields.speakerId)
  return (
    <fieldset id="speaker" className={group}>
      <legend className={legend}>Who says it</legend>
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Field label="Speaker">
          <Picker
            options={choices.people}
            value={fields.speakerId}
            onPick={(speakerId) => onChange({ speakerId })}
          />
        </Field>
        <Field label="Or described" hint="When it is nobody we list: “a U.S. official”.">
          <TextInput
            value={fields.speakerDescription}
            maxLength={200}
            onChange={({ target }) => onChange({ speakerDescription: target.value })}
          />
        </Field>
      </div>
      <Field label="Office then" hint={officeHint(speaker)}>
        <TextInput
          value={fields.officeThen}
          maxLength={200}
          onChange={({ target }) => onChange({ officeThen: target.value })}
        />
      </Field>
      <StyleHint typing words={[fields.speakerDescription, fields.officeThen]} />
    </fieldset>
  )
}

function officeHint(speaker: Person | undefined): string | undefined {
  if (!speaker || speaker.offices.length === 0) return undefined
  const offices = speaker.offices.map(({ title, start, end }) => {
    const from = start ? ` from ${fullDate(start)}` : ''
    return `${title}${from}${end ? ` until ${fullDate(end)}` : ''}`
  })
  return `Known: ${offices.join('; ')}.`
}

function DateFields({ fields, onChange }: Props) {
  return (
    <fieldset id="as-of" className={group}>
      <legend className={legend}>As of</legend>
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Field label="Date" hint={dateHint(fields.asOf)}>
          <TextInput
            value={fields.asOf}
            maxLength={40}
            placeholder="2025-11-20"
            onChange={({ target }) => onChange({ asOf: target.value })}
          />
        </Field>
        <Field label="How we know it">
          <Choice
            words={DATE_METHODS}
            value={fields.asOfMethod}
            onPick={(asOfMethod: DateMethod | null) => onChange({ asOfMethod })}
          />
        </Field>
      </div>
      <Field label="Basis of the date" hint="Needed when it is inferred.">
        <TextInput
          value={fields.asOfBasis}
          maxLength={500}
          onChange={({ target }) => onChange({ asOfBasis: target.value })}
        />
      </Field>
      <StyleHint typing words={fields.asOfBasis} />
    </fieldset>
  )
}

function dateHint(typed: string): string {
  if (typed.trim() === '') return 'A day, month or year; ~ for about, / for a range.'
  const words = fullDate(typed.trim())
  return words === typed.trim() && !/^\d{4}$/.test(words) ? 'Not a date yet.' : `Reads: ${words}.`
}

function AllegationFields({ fields, onChange, choices }: Props) {
  return (
    <fieldset id="allegation" className={group}>
      <legend className={legend}>Allegation about a named person</legend>
      <Field label="About" hint="Only when the sentence alleges something of them.">
        <Picker
          options={choices.people}
          value={fields.allegationAboutId}
          onPick={(allegationAboutId) => onChange({ allegationAboutId })}
        />
      </Field>
      {fields.allegationAboutId && (
        <div className="grid items-end gap-3 sm:grid-cols-2">
          <Field label="Their response">
            <Choice
              words={RESPONSES}
              value={fields.response}
              onPick={(response: Response | null) => onChange({ response })}
            />
          </Field>
          <Field label="In words" hint="Where and when, or why none was sought.">
            <TextInput
              value={fields.responseNote}
              maxLength={500}
              onChange={({ target }) => onChange({ responseNote: target.value })}
            />
          </Field>
        </div>
      )}
      <StyleHint typing words={fields.responseNote} />
    </fieldset>
  )
}

type PickerProps = {
  options: readonly { readonly id: string; readonly name: string }[]
  value: string | null
  onPick: (id: string | null) => void
}

function Picker({ options, value, onPick, ...wiring }: PickerProps) {
  return (
    <Select {...wiring} value={value ?? ''} onChange={({ target }) => onPick(target.value || null)}>
      <option value="">none</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  )
}

type ChoiceProps<Name extends string> = {
  words: Readonly<Record<Name, string>>
  value: Name | null
  onPick: (name: Name | null) => void
}

function Choice<Name extends string>({ words, value, onPick, ...wiring }: ChoiceProps<Name>) {
  return (
    <Select
      {...wiring}
      value={value ?? ''}
      onChange={({ target }) => onPick((target.value || null) as Name | null)}
    >
      <option value="">not said</option>
      {(Object.keys(words) as Name[]).map((name) => (
        <option key={name} value={name}>
          {words[name]}
        </option>
      ))}
    </Select>
  )
}
