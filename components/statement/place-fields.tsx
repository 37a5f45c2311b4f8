import { type Pickable, SubjectPicker } from '@/components/annotation/subject-picker.client'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { STATEMENT_KINDS, type StatementKind } from '@/lib/statement/model'

export type PlaceValues = {
  readonly subjectId: string
  readonly kind: StatementKind
  readonly shownAt: readonly string[]
  readonly ordinal: number
}

type Props = {
  values: PlaceValues
  subjects: readonly Pickable[]
  onChange: (values: PlaceValues) => void
}

/** One home subject, others where it is shown as well, the kind, and its order among its like. */
export function PlaceFields({ values, subjects, onChange }: Props) {
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
