import type { RecordField } from '@/components/plan/record-fields'
import { RecordForm } from '@/components/plan/record-form.client'
import { createOriginAction } from '@/lib/article/actions'
import { ORIGIN_WORDS, type OriginKind } from '@/lib/article/model'

// "Not established" is no origin: it is the absence of one.
const KINDS: readonly OriginKind[] = ['named_report', 'leaked_text', 'own_reporting']

const FIELDS: readonly RecordField[] = [
  {
    name: 'kind',
    label: 'What it is',
    kind: 'choice',
    choices: KINDS.map((value) => ({ value, words: ORIGIN_WORDS[value] })),
  },
  {
    name: 'name',
    label: 'Its name',
    hint: 'As readers see it, for example: after the Wall Street Journal.',
    kind: 'line',
    required: true,
  },
]

/** One more place where reports come from. */
export function NewOrigin() {
  return (
    <RecordForm
      fields={FIELDS}
      action={createOriginAction}
      submit="Make the origin"
      done="Made. Passages and references can name it now."
    />
  )
}
