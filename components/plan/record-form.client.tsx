'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { type Answer, useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { PLAN_FIELDS, PLAN_PROBLEMS } from './plan-problems'
import { change, type RecordField, typedFrom, valuesOf } from './record-fields'

type Props = {
  fields: readonly RecordField[]
  // The door checks the input by its schema; the fields are what that schema asks for.
  action: (input: never) => Promise<Answer>
  /** Sent along as it is: the id of what is changed. */
  fixed?: Readonly<Record<string, unknown>>
  /** The values that stand. When given, they are sent back as what was seen. */
  standing?: Readonly<Record<string, unknown>>
  /** Values to begin with when something new is made. */
  start?: Readonly<Record<string, unknown>>
  submit: string
  done: string
}

/** A small form for one record. What was typed stays until it is saved. */
export function RecordForm({ fields, action, fixed = {}, standing, start = {}, submit, done }: Props) {
  const router = useRouter()
  const save = useAction(action as (input: Record<string, unknown>) => Promise<Answer>)
  const [typed, setTyped] = useState(() => typedFrom(fields, standing ?? start))

  async function send(event: FormEvent) {
    event.preventDefault()
    const values = valuesOf(fields, typed)
    const answer = await save.run({ ...fixed, ...values, ...(standing ? { seen: standing } : {}) })
    if (!answer?.ok) return
    if (!standing) setTyped(typedFrom(fields, start))
    router.refresh()
  }
  return (
    <form onSubmit={send} className="flex max-w-2xl flex-col gap-3 border-s border-rule ps-4">
      {fields.map((field) => (
        <Control
          key={field.name}
          field={field}
          value={typed[field.name] ?? ''}
          onChange={(text) => setTyped(change(fields, typed, field.name, text))}
        />
      ))}
      <Problem result={save.result} words={PLAN_PROBLEMS} fieldNames={PLAN_FIELDS} />
      <div className="flex items-center gap-3">
        <Button type="submit" pending={save.pending}>
          {submit}
        </Button>
        <p role="status" className="text-sm text-soft">
          {save.result?.ok ? done : ''}
        </p>
      </div>
    </form>
  )
}

type ControlProps = { field: RecordField; value: string; onChange: (text: string) => void }

function Control({ field, value, onChange }: ControlProps) {
  const { label, hint, kind, choices = [], required } = field
  if (kind === 'yes')
    return (
      <Checkbox
        label={label}
        hint={hint}
        checked={value !== ''}
        onChange={({ target }) => onChange(target.checked ? 'yes' : '')}
      />
    )
  return (
    <Field label={label} hint={hint}>
      {kind === 'lines' ? (
        <TextArea value={value} required={required} onChange={({ target }) => onChange(target.value)} />
      ) : kind === 'choice' || kind === 'optional-choice' ? (
        <Select value={value} onChange={({ target }) => onChange(target.value)}>
          {kind === 'optional-choice' && <option value="">none</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </Select>
      ) : (
        <TextInput
          type={kind === 'number' ? 'number' : 'text'}
          min={kind === 'number' ? 1 : undefined}
          value={value}
          required={required}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
