import { useId } from 'react'
import { DETAIL_LABELS, DETAIL_ORDER, filledDetails, typedDetails } from '@/components/article/detail-fields'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import type { Detail, DetailField } from '@/lib/article/model'
import { dayOrders } from '@/lib/import-draft/day-orders'
import { isNewPublisher, proposePublishers } from '@/lib/import-draft/known-publisher'
import type { DraftDecisions, KnownPublisher } from '@/lib/import-draft/model'
import { formatDate, parseDate } from '@/lib/text/edtf'
import { type Alternative, Alternatives } from './fact-alternatives'
import { FactSource } from './fact-source'

type Props = {
  decisions: DraftDecisions
  put: (part: Partial<DraftDecisions>) => void
  publishers: readonly KnownPublisher[]
  by: string
}

/** The facts, each with where its value came from and what else was considered. */
export function FactFields(props: Props) {
  return (
    <div id="facts" tabIndex={-1} className="flex flex-col gap-5">
      {DETAIL_ORDER.map((field) => (
        <OneFact key={field} field={field} {...props} />
      ))}
    </div>
  )
}

function OneFact({ field, decisions, put, publishers, by }: Props & { field: DetailField }) {
  const list = useId()
  const details = typedDetails(decisions.details)
  const detail = details[field]
  const set = (next: Detail) => put({ details: filledDetails({ ...details, [field]: next }) })
  const { label, hint } = DETAIL_LABELS[field]
  const alternatives = alternativesOf(field, decisions, publishers).filter(
    ({ value }) => value !== detail.value,
  )
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="spoken">{label}</legend>
      <Field label={label} hint={hint}>
        <TextInput
          value={detail.value}
          list={field === 'published_by' ? list : undefined}
          onChange={({ target }) => set({ value: target.value, method: 'typed', reason: '' })}
        />
      </Field>
      {field === 'published_by' && <PublisherNames id={list} publishers={publishers} />}
      <FactSource
        read={readDetail(decisions, field)}
        detail={detail}
        isOpen={alternatives.length > 0}
        by={by}
        change={set}
      />
      {field === 'published_date' && <InWords value={detail.value} />}
      {field === 'published_by' && isNewPublisher(decisions, publishers) && (
        <p className="text-sm text-attention">
          Not among the known publishers: it is made when this is kept.
        </p>
      )}
      <Alternatives
        label={label}
        alternatives={alternatives}
        take={({ value, reason, method }) => set({ value, method, reason })}
      />
    </fieldset>
  )
}

/** What was read for a field; the headline is kept apart from the rest. */
function readDetail({ reading }: DraftDecisions, field: DetailField) {
  return (field === 'title' ? reading.headline : reading.details[field]) ?? null
}

function alternativesOf(
  field: DetailField,
  decisions: DraftDecisions,
  publishers: readonly KnownPublisher[],
): Alternative[] {
  const read = readDetail(decisions, field)
  const others = decisions.reading.alternatives?.[field] ?? []
  const given = [
    ...(read ? [{ ...read, method: read.method }] : []),
    ...others.map((one) => ({ ...one, method: 'found' as const })),
  ]
  if (field === 'published_by')
    return [
      ...given,
      ...proposePublishers(decisions, publishers).map(({ name, because }) => ({
        value: name,
        reason: because,
        method: 'inferred' as const,
      })),
    ]
  if (field !== 'published_date') return given
  const written = decisions.details.published_date?.value ?? ''
  return [
    ...given.flatMap((one) => inBothOrders(one)),
    ...inBothOrders({ value: written, reason: '', method: 'typed' }, true),
  ]
}

/** A date in figures of which nobody can tell day from month becomes both; any other stays itself. */
function inBothOrders(one: Alternative, isTyped = false): Alternative[] {
  const days = dayOrders(one.value)
  if (days.length === 0) return isTyped ? [] : [one]
  const reason = `“${one.value}” may be either: day first or month first`
  return days.map((value) => ({
    value,
    method: days.length > 1 ? 'inferred' : one.method,
    reason: days.length > 1 ? reason : one.reason,
  }))
}

function InWords({ value }: { value: string }) {
  if (value === '' || !parseDate(value).ok) return null
  return <p className="text-sm text-soft">That is {formatDate(value)}.</p>
}

function PublisherNames({ id, publishers }: { id: string; publishers: readonly KnownPublisher[] }) {
  return (
    <datalist id={id}>
      {publishers.map(({ name }) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}
