import { type Pickable, SubjectPicker } from '@/components/annotation/subject-picker.client'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { ProvisionOption } from '@/lib/provision/model'
import { STATEMENT_KINDS, type StatementKind } from '@/lib/statement/model'
import { placed, provisionsAt } from './provisions-at'

export type PlaceValues = {
  readonly subjectId: string
  readonly kind: StatementKind
  readonly shownAt: readonly string[]
  readonly ordinal: number
  /** The provision that the sentence tells, where its home has any. */
  readonly provisionId: string | null
}

type Props = {
  values: PlaceValues
  subjects: readonly Pickable[]
  provisions: readonly ProvisionOption[]
  onChange: (values: PlaceValues) => void
}

/** One home subject, others where it is shown as well, the kind, and its order among its like. */
export function PlaceFields({ values, subjects, provisions, onChange: tell }: Props) {
  const onChange = (changed: PlaceValues) => tell(placed(changed, provisions))
  const told = provisionsAt(values, provisions)
  return (
    <>
      <SubjectPicker
        label="It is about"
        hint="Its one home."
        options={subjects}
        chosen={values.subjectId ? [values.subjectId] : []}
        onChange={(ids) => onChange({ ...values, subjectId: ids.at(-1) ?? '' })}
        single
      />
      {told.length > 0 && (
        <Field label="Provision that it tells" hint="When the sentence says what one provision says.">
          <Select
            value={values.provisionId ?? ''}
            onChange={({ target }) => onChange({ ...values, provisionId: target.value || null })}
          >
            <option value="">none</option>
            {told.map(({ id, number, planVersion }) => (
              <option key={id} value={id}>
                {planVersion}: {number}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <SubjectPicker
        label="Shown as well at"
        options={subjects.filter(({ id }) => id !== values.subjectId)}
        chosen={values.shownAt}
        onChange={(shownAt) => onChange({ ...values, shownAt })}
      />
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Field label="Kind">
          <Select
            value={values.kind}
            onChange={({ target }) => onChange({ ...values, kind: target.value as StatementKind })}
          >
            {Object.entries(STATEMENT_KINDS).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Order, lower first">
          <TextInput
            type="number"
            min={0}
            max={10000}
            value={values.ordinal}
            onChange={({ target }) => onChange({ ...values, ordinal: Number(target.value) || 0 })}
          />
        </Field>
      </div>
    </>
  )
}
