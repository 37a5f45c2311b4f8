'use client'

import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { type AnnotationFields, VOICES, type Voice } from '@/lib/annotation/model'
import { AdderKeyOf } from './key-of.client'
import { useSetting } from './workspace-context.client'

type Props = {
  fields: AnnotationFields
  onVoice: (voice: Voice) => void
  /** What the guess rests on; empty once somebody has chosen. */
  why: readonly string[]
}

/** Whose words a passage is taken to be, and why. */
export function AdderSource({ fields, onVoice, why }: Props) {
  const { choices } = useSetting()
  const listed = choices.subjects.find(({ id }) => id === fields.speakerId)?.title
  const speaker = listed ?? fields.speakerDescription
  return (
    <div>
      <div className="flex items-center gap-2">
        <Field label="Voice" hideLabel className="shrink-0">
          <Select value={fields.voice} onChange={(event) => onVoice(event.target.value as Voice)}>
            {Object.entries(VOICES).map(([voice, words]) => (
              <option key={voice} value={voice}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <p className="min-w-0 flex-1 text-sm">
          <span className="text-soft">speaker </span>
          {speaker || '—'}
          {fields.chain && <span className="text-soft">, {fields.chain}</span>}
        </p>
        <AdderKeyOf command="adder-voice" />
      </div>
      {why.length > 0 && <p className="mt-0.5 text-xs text-soft">Guessed from: {why.join(', ')}.</p>}
    </div>
  )
}

/** The next voice in the order in which they are offered. */
export function voiceAfter(voice: Voice): Voice {
  const voices = Object.keys(VOICES) as Voice[]
  return voices[(voices.indexOf(voice) + 1) % voices.length] ?? voice
}
