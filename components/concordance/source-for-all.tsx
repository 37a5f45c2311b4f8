import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { VOICES, type Voice } from '@/lib/annotation/model'
import type { HitSource } from '@/lib/concordance/model'
import type { AboutSubject } from './order-about'
import {
  chosenSource,
  DESCRIBED,
  type ForAll,
  type Names,
  NOBODY,
  speakersWords,
  voicesWords,
} from './source-words'

type Props = {
  /** The guess of each place. */
  sources: readonly HitSource[]
  subjects: readonly AboutSubject[]
  names: Names
  forAll: ForAll
  onChange: (forAll: ForAll) => void
}

/** Whose words the places are: each as guessed, or one voice and one speaker for all. */
export function SourceForAll({ sources, subjects, names, forAll, onChange }: Props) {
  const voiced = sources.map((source) => chosenSource(source, { ...forAll, speaker: '' }))
  const described = [...new Set(sources.flatMap((one) => one.speakerDescription || []))]
  return (
    <div className="flex flex-col gap-1">
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice
          label="Voice"
          value={forAll.voice}
          onChoose={(voice) => onChange({ ...forAll, voice: voice as Voice | '' })}
          guessed={voicesWords(sources)}
        >
          {Object.entries(VOICES).map(([key, words]) => (
            <option key={key} value={key}>
              {words}, for all
            </option>
          ))}
        </Choice>
        <Choice
          label="Speaker"
          value={forAll.speaker}
          onChoose={(speaker) => onChange({ ...forAll, speaker })}
          guessed={speakersWords(voiced, names)}
        >
          <option value={NOBODY}>not named, for all</option>
          {described.map((words) => (
            <option key={words} value={`${DESCRIBED}${words}`}>
              “{words}”, for all
            </option>
          ))}
          {subjects.flatMap(({ id, kind, title }) =>
            kind === 'person' ? (
              <option key={id} value={id}>
                {title}, for all
              </option>
            ) : (
              []
            ),
          )}
        </Choice>
      </div>
      <p className="text-sm text-soft">
        Guessed for each place from its block, the quotation marks and who speaks in its sentence. The
        outlet’s own words have no speaker.
      </p>
    </div>
  )
}

type ChoiceProps = {
  label: string
  value: string
  onChoose: (value: string) => void
  guessed: string
  children: ReactNode
}

function Choice({ label, value, onChoose, guessed, children }: ChoiceProps) {
  return (
    <Field label={label}>
      <Select value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">as guessed: {guessed}</option>
        {children}
      </Select>
    </Field>
  )
}
