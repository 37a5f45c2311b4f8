import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import {
  DETAIL_METHODS,
  type Detail,
  type DetailField,
  type DetailMethod,
  METHOD_WORDS,
} from '@/lib/article/model'

/** A detail as it stands in a form: an empty value means "not known". */
export type TypedDetails = Readonly<Record<DetailField, Detail>>

export const DETAIL_LABELS: Readonly<Record<DetailField, { label: string; hint?: string }>> = {
  title: {
    label: 'Headline',
    hint: 'As printed. Leave empty when there is none; the working title then stands in.',
  },
  published_by: {
    label: 'Published by',
    hint: 'The outlet that published it first. Leave empty when not established.',
  },
  obtained_from: { label: 'Obtained from', hint: 'The site or person this copy came from.' },
  byline: { label: 'Byline', hint: 'Names only as printed. A wrong author is worse than none.' },
  published_date: {
    label: 'Published',
    hint: '2025-11-29, 2025-11, 2025-11-29~ for about, 2025-11-28/2025-11-30.',
  },
  language: { label: 'Language', hint: 'en, uk, ru …' },
}
export const DETAIL_ORDER = Object.keys(DETAIL_LABELS) as DetailField[]

/** What each line is called where the server names one, by its path in the input. */
export const DETAIL_FAULTS: Readonly<Record<string, string>> = Object.fromEntries(
  DETAIL_ORDER.flatMap((field) => [
    [`details.${field}.value`, DETAIL_LABELS[field].label],
    [`details.${field}.reason`, `${DETAIL_LABELS[field].label}, reason`],
  ]),
)

/** Known details with empty lines for the rest. */
export function typedDetails(details: Readonly<Partial<Record<DetailField, Detail>>>): TypedDetails {
  return Object.fromEntries(
    DETAIL_ORDER.map((field) => [field, details[field] ?? { value: '', method: 'typed', reason: '' }]),
  ) as TypedDetails
}

/** Only the lines with a value, as commands take them. */
export function filledDetails(details: TypedDetails): Partial<Record<DetailField, Detail>> {
  return Object.fromEntries(Object.entries(details).filter(([, { value }]) => value.trim() !== ''))
}

/** Each fact: the value and, where there is one, how it is known and why when it is inferred. */
export function DetailFields({
  details,
  change,
  fault = () => undefined,
}: {
  details: TypedDetails
  change: (field: DetailField, detail: Detail) => void
  /** What the server said of a line, by its path in the input. */
  fault?: (path: string) => string | undefined
}) {
  return (
    <div className="flex flex-col gap-4">
      {DETAIL_ORDER.map((field) => (
        <fieldset key={field} className="flex flex-col gap-1.5">
          <legend className="spoken">{DETAIL_LABELS[field].label}</legend>
          <Field
            label={DETAIL_LABELS[field].label}
            hint={DETAIL_LABELS[field].hint}
            error={fault(`details.${field}.value`)}
          >
            <TextInput
              value={details[field].value}
              onChange={({ target }) => change(field, typedOver(details[field], target.value))}
            />
          </Field>
          {details[field].value.trim() !== '' && (
            <HowWeKnow
              detail={details[field]}
              change={(detail) => change(field, detail)}
              fault={fault(`details.${field}.reason`)}
            />
          )}
        </fieldset>
      ))}
    </div>
  )
}

type HowProps = { detail: Detail; change: (detail: Detail) => void; fault: string | undefined }

function HowWeKnow({ detail, change, fault }: HowProps) {
  return (
    <div className="grid gap-x-3 gap-y-1 border-s border-rule ps-3 sm:grid-cols-[11rem_1fr]">
      <Field label="How we know">
        <Select
          value={detail.method}
          onChange={({ target }) => change({ ...detail, method: target.value as DetailMethod })}
        >
          {DETAIL_METHODS.map((method) => (
            <option key={method} value={method}>
              {METHOD_WORDS[method]}
            </option>
          ))}
        </Select>
      </Field>
      {(detail.method === 'inferred' || detail.reason !== '') && (
        <Field label="Reason" error={fault}>
          <TextInput
            value={detail.reason}
            onChange={({ target }) => change({ ...detail, reason: target.value })}
          />
        </Field>
      )}
    </div>
  )
}

// What a person types was no longer found in the source; an inference stays one until they say otherwise.
function typedOver(detail: Detail, value: string): Detail {
  return { ...detail, value, method: detail.method === 'found' ? 'typed' : detail.method }
}
