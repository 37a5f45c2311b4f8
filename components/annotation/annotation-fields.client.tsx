'use client'

import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import {
  type AnnotationFields as Fields,
  MOTIVATIONS,
  type Motivation,
  TARGET_KINDS,
  VOICE_HINTS,
  VOICES,
  type Voice,
} from '@/lib/annotation/model'
import { type Pickable, SubjectPicker } from './subject-picker.client'

export type Choices = {
  readonly subjects: readonly Pickable[]
  readonly origins: readonly { readonly id: string; readonly name: string }[]
}

type Props = {
  fields: Fields
  onChange: (fields: Fields) => void
  choices: Choices
  /** How the voice was guessed; said beside the choice. */
  guessed?: boolean
}

/** In these voices somebody else than the outlet speaks. */
const SPOKEN: readonly Voice[] = ['direct_speech', 'paraphrase', 'document_text', 'outlet_expectation']
const isTarget = (option: Pickable) => (TARGET_KINDS as readonly string[]).includes(option.kind)

/** Everything of an annotation that can be changed: whose words, about what, and our note. */
export function AnnotationFields({ fields, onChange, choices, guessed = false }: Props) {
  const set = (changed: Partial<Fields>) => onChange({ ...fields, ...changed })
  const hasSpeaker =
    SPOKEN.includes(fields.voice) || fields.speakerId !== null || fields.speakerDescription !== ''
  return (
    <>
      <Field
        label="Voice"
        hint={`${VOICE_HINTS[fields.voice]}${guessed ? ' Guessed from the marks: please check.' : ''}`}
      >
        <Select
          data-first-field
          value={fields.voice}
          onChange={(event) => set({ voice: event.target.value as Voice })}
        >
          {Object.entries(VOICES).map(([voice, words]) => (
            <option key={voice} value={voice}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      {hasSpeaker && <Speaker fields={fields} set={set} people={choices.subjects} />}
      <SubjectPicker
        label="About"
        options={choices.subjects.filter(isTarget)}
        chosen={fields.targets}
        onChange={(targets) => set({ targets })}
      />
      <Field label="Note">
        <TextArea
          rows={1}
          placeholder="for the desk; readers never see it"
          value={fields.note}
          onChange={(event) => set({ note: event.target.value })}
        />
      </Field>
      <Disclosure summary="Via whom, tags, kind, origin" className="text-sm">
        <More fields={fields} set={set} origins={choices.origins} />
      </Disclosure>
    </>
  )
}

type Part = { fields: Fields; set: (changed: Partial<Fields>) => void }

function Speaker({ fields, set, people }: Part & { people: readonly Pickable[] }) {
  return (
    <div className="grid grid-cols-2 items-end gap-3">
      <SubjectPicker
        label="Speaker"
        options={people.filter(({ kind }) => kind === 'person')}
        chosen={fields.speakerId ? [fields.speakerId] : []}
        onChange={(ids) => set({ speakerId: ids.at(-1) ?? null })}
        single
      />
      <Field label="Or described">
        <TextInput
          placeholder="as “a U.S. official”"
          value={fields.speakerDescription}
          onChange={(event) => set({ speakerDescription: event.target.value })}
        />
      </Field>
    </div>
  )
}

function More({ fields, set, origins }: Part & { origins: Choices['origins'] }) {
  return (
    <div className="grid grid-cols-2 items-end gap-3">
      <Field label="Via whom">
        <TextInput
          placeholder="as “told Axios”"
          value={fields.chain}
          onChange={(event) => set({ chain: event.target.value })}
        />
      </Field>
      <Field label="Tags">
        <TextInput
          placeholder="separated by commas"
          defaultValue={fields.tags.join(', ')}
          onChange={(event) => set({ tags: tagsIn(event.target.value) })}
        />
      </Field>
      <Field label="Kind">
        <Select
          value={fields.motivation}
          onChange={(event) => set({ motivation: event.target.value as Motivation })}
        >
          {Object.entries(MOTIVATIONS).map(([motivation, words]) => (
            <option key={motivation} value={motivation}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Origin of the report">
        <Select
          value={fields.originId ?? ''}
          onChange={(event) => set({ originId: event.target.value || null })}
        >
          <option value="">not established</option>
          {origins.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}

const tagsIn = (typed: string) => [
  ...new Set(
    typed
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
]
