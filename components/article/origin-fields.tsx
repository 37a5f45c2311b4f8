import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { ORIGIN_KINDS, ORIGIN_WORDS, type Origin, type OriginKind } from '@/lib/article/model'

type Typed = Pick<Origin, 'kind' | 'name'>

/** Where a report comes from, so that two articles after one report do not count as two sources. */
export function OriginFields({
  origin,
  origins,
  change,
  fault,
}: {
  origin: Typed | null
  origins: readonly Origin[]
  change: (origin: Typed | null) => void
  /** What the server said of its name. */
  fault?: string | undefined
}) {
  const kind = origin?.kind ?? 'not_established'
  return (
    <fieldset className="grid gap-3 sm:grid-cols-[14rem_1fr]">
      <legend className="spoken">Origin</legend>
      <Field label="Origin of the report">
        <Select
          value={kind}
          onChange={({ target }) =>
            change(
              target.value === 'not_established'
                ? null
                : { kind: target.value as OriginKind, name: origin?.name ?? '' },
            )
          }
        >
          {ORIGIN_KINDS.map((each) => (
            <option key={each} value={each}>
              {ORIGIN_WORDS[each]}
            </option>
          ))}
        </Select>
      </Field>
      {origin && (
        <Field label="Its name" hint="For example: after the Wall Street Journal." error={fault}>
          <TextInput
            list="known-origins"
            value={origin.name}
            onChange={({ target }) => change({ ...origin, name: target.value })}
          />
        </Field>
      )}
      <datalist id="known-origins">
        {origins.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </fieldset>
  )
}
