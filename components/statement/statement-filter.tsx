import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { deskPaths } from '@/lib/paths/desk'
import { REVISION_STATES, STATE_WORDS } from '@/lib/statement/lifecycle'

type Props = {
  query: string
  state: string
  subjectId: string
  mine: boolean
  subjects: readonly {
    readonly id: string
    readonly kind: string
    readonly number?: number
    readonly title: string
  }[]
}

/** A plain form: its address can be shared, and it works without scripts. */
export function StatementFilter({ query, state, subjectId, mine, subjects }: Props) {
  return (
    <search className="mb-6">
      <form action={deskPaths.statements()} className="flex flex-wrap items-end gap-3">
        <Field label="Words" className="w-56">
          <TextInput type="search" name="q" defaultValue={query} />
        </Field>
        <Field label="State" className="w-44">
          <Select name="state" defaultValue={state}>
            <option value="">any</option>
            {REVISION_STATES.map((each) => (
              <option key={each} value={each}>
                {STATE_WORDS[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="About" className="w-64">
          <Select name="about" defaultValue={subjectId}>
            <option value="">any subject</option>
            {subjects.map(({ id, kind, number, title }) => (
              <option key={id} value={id}>
                {kind.replaceAll('_', ' ')}
                {number === undefined ? '' : ` ${number}`}: {title}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          name="mine"
          value="1"
          defaultChecked={mine}
          label="Only those I work on"
          className="pb-1.5"
        />
        <Button type="submit">Show</Button>
      </form>
    </search>
  )
}
