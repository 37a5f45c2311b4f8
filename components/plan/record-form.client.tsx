'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, Fragment, useEffect, useRef, useState } from 'react'
import { faultOf } from '@/components/form/fault-of'
import { Problem } from '@/components/form/problem'
import { StyleHint } from '@/components/form/style-hint'
import { type Answer, type Unreached, useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { PLAN_AT, PLAN_FIELDS, PLAN_PROBLEMS } from './plan-problems'
import { change, type RecordField, shownValue, typedFrom, valuesOf } from './record-fields'

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
  const { seen, setSeen, savedOwn } = useSeen(standing, (now) => setTyped(typedFrom(fields, now)))
  const form = useRef<HTMLFormElement>(null)
  // The next of its kind begins elsewhere: one place further, under another heading.
  const begin = JSON.stringify(start)
  const begun = useRef(begin)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it begins with is compared by its values
  useEffect(() => {
    const untouched = JSON.stringify(typedFrom(fields, JSON.parse(begun.current)))
    begun.current = begin
    if (!standing) setTyped((now) => (JSON.stringify(now) === untouched ? typedFrom(fields, start) : now))
  }, [begin])
  const isStale = save.result?.ok === false && save.result.reason === 'stale'

  // What was said of a field holds until it is typed anew.
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set())
  const fault = (name: string) => (edited.has(name) ? undefined : faultAt(save.result, name))
  useEffect(() => {
    if (save.result?.ok === false) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [save.result])

  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]))

  async function send(event: FormEvent) {
    event.preventDefault()
    const values = valuesOf(fields, typed)
    setEdited(new Set())
    const answer = await save.run({ ...fixed, ...values, ...(seen ? { seen } : {}) })
    if (answer?.ok && standing) savedOwn(values)
    if (answer?.ok && !standing) {
      setTyped(typedFrom(fields, start))
      form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    }
    // What stands now is shown beside what was typed, too.
    if (answer?.ok || (standing && answer?.reason === 'stale')) router.refresh()
  }
  return (
    <form ref={form} onSubmit={send} className="flex max-w-2xl flex-col gap-3 border-s border-rule ps-4">
      {fields.map((field) => (
        <Fragment key={field.name}>
          <Control
            field={field}
            value={typed[field.name] ?? ''}
            error={fault(field.name)}
            onChange={(text) => {
              setTyped(change(fields, typed, field.name, text))
              setEdited(new Set([...edited, field.name]))
            }}
          />
          {field.styled && <StyleHint typing words={typed[field.name] ?? ''} />}
        </Fragment>
      ))}
      {isStale && standing ? (
        <Theirs
          fields={fields}
          standing={standing}
          onWriteOver={() => {
            setSeen(standing)
            save.clear()
          }}
        />
      ) : (
        edited.size === 0 && (
          <Problem result={save.result} words={PLAN_PROBLEMS} fieldNames={{ ...PLAN_FIELDS, ...labels }} />
        )
      )}
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

/** What the server said of one field, whether in its schema's words or as the reason of a refusal. */
function faultAt(result: Answer | Unreached | null, name: string): string | undefined {
  if (result?.ok === false && PLAN_AT[result.reason] === name) return PLAN_PROBLEMS[result.reason]
  return faultOf(result, name)
}

type Values = Readonly<Record<string, unknown>>

/**
 * What the form was filled from. It stays while others save, so that writing over them is refused; after one's own
 * saving it becomes what stands then.
 */
function useSeen(standing: Values | undefined, onSaved: (now: Values) => void) {
  const [seen, setSeen] = useState(standing)
  const own = useRef(false)
  const now = JSON.stringify(standing)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands is compared by its values
  useEffect(() => {
    if (!own.current || !standing) return
    own.current = false
    setSeen(standing)
    onSaved(standing)
  }, [now])
  return {
    seen,
    setSeen,
    savedOwn: (values: Values) => {
      own.current = JSON.stringify(values) !== now
    },
  }
}

type TheirsProps = { fields: readonly RecordField[]; standing: Values; onWriteOver: () => void }

/** What somebody else saved meanwhile, beside what was typed here. */
function Theirs({ fields, standing, onWriteOver }: TheirsProps) {
  const words = typedFrom(fields, standing)
  return (
    <Note tone="attention" role="alert" title="Somebody else changed this meanwhile. Nothing was saved.">
      <p>What you typed is still here. It now reads:</p>
      <dl className="my-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4">
        {fields.map((field) => (
          <Fragment key={field.name}>
            <dt className="text-soft">{field.label}:</dt>
            <dd>{shownValue(field, words[field.name] ?? '')}</dd>
          </Fragment>
        ))}
      </dl>
      <Button onClick={onWriteOver}>Keep what I typed, to write it over this</Button>
    </Note>
  )
}

type ControlProps = {
  field: RecordField
  value: string
  error?: string | undefined
  onChange: (text: string) => void
}

function Control({ field, value, error, onChange }: ControlProps) {
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
    <Field label={label} hint={hint} error={error}>
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
