'use client'

import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { STATEMENT_KINDS, type StatementKind } from '@/lib/statement/model'
import type { Destination, Missing } from './destination'
import type { StartOfStatement } from './start-of-statement'
import { SubjectPicker } from './subject-picker.client'
import { useSetting } from './workspace-context.client'

type New = Extract<Destination, { kind: 'new' }>
type Props = {
  destination: New
  /** What was missing when it was to be saved. */
  missing: Missing
  onChange: (destination: New) => void
  /** Via whom the words reached the article, where it is not asked for elsewhere. */
  via?: { readonly chain: string; readonly onChange: (chain: string) => void }
}

/** A statement that starts from a passage: its words, and what is known of it besides. */
export function NewStatementFields({ destination, missing, onChange, via }: Props) {
  const { choices } = useSetting()
  const { subjectId, wording, start } = destination
  return (
    <>
      <Field label="Wording" hint="One short sentence." error={missing.wording}>
        <TextArea
          reading
          rows={2}
          data-wording
          maxLength={600}
          value={wording}
          onChange={(event) => onChange({ ...destination, wording: event.target.value })}
        />
      </Field>
      <StartFields start={start} onChange={(changed) => onChange({ ...destination, start: changed })}>
        {via && (
          <Field label="Via whom">
            <TextInput value={via.chain} onChange={(event) => via.onChange(event.target.value)} />
          </Field>
        )}
      </StartFields>
      <SubjectPicker
        label="The statement is about"
        error={missing.subjectId}
        options={choices.subjects}
        chosen={subjectId ? [subjectId] : []}
        onChange={(ids) => onChange({ ...destination, subjectId: ids.at(-1) ?? '' })}
        single
      />
    </>
  )
}

type StartProps = {
  start: StartOfStatement
  onChange: (start: StartOfStatement) => void
  children: ReactNode
}

/** Filled in from the passage, to be looked at. */
function StartFields({ start: { kind, draft }, onChange, children }: StartProps) {
  const { parties } = useSetting()
  const set = (changed: Partial<StartOfStatement['draft']>) =>
    onChange({ kind, draft: { ...draft, ...changed } })
  return (
    <div className="grid grid-cols-2 items-end gap-x-3 gap-y-2">
      <Field label="Kind of statement">
        <Select
          value={kind}
          onChange={(event) => onChange({ kind: event.target.value as StatementKind, draft })}
        >
          {Object.entries(STATEMENT_KINDS).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Party">
        <Select
          value={draft.partyId ?? ''}
          onChange={(event) => set({ partyId: event.target.value || null })}
        >
          <option value="">none</option>
          {parties.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="As of">
        <TextInput
          value={draft.asOf}
          placeholder="as 2025-11-20"
          onChange={(event) => set(dated(event.target.value, draft.asOfBasis))}
        />
      </Field>
      <Field label="Office then">
        <TextInput value={draft.officeThen} onChange={(event) => set({ officeThen: event.target.value })} />
      </Field>
      {children}
    </div>
  )
}

const dated = (asOf: string, asOfBasis: string) =>
  asOf === ''
    ? { asOf, asOfMethod: null, asOfBasis: '' }
    : { asOf, asOfMethod: 'inferred' as const, asOfBasis: asOfBasis || 'typed by the editor' }
