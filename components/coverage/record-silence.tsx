import type { Choice, RecordField } from '@/components/plan/record-fields'
import { RecordForm } from '@/components/plan/record-form.client'
import { addFindingAction } from '@/lib/coverage/actions'

type Props = {
  subjectId: string
  partyId: string | null
  /** Article versions that can be found silent: the current ones. One is chosen already when it is the only one. */
  versions: readonly Choice[]
}

const TERMS: RecordField = {
  name: 'terms',
  label: 'Words searched for, beside reading it',
  hint: 'Separated by commas, in the language of the article.',
  kind: 'list',
  required: true,
}

/** "I have read this version for it, and it says nothing." It counts once a second person has looked too. */
export function RecordSilence({ subjectId, partyId, versions }: Props) {
  const [only, ...more] = versions
  const choose: RecordField = {
    name: 'versionId',
    label: 'Article, in its current version',
    kind: 'choice',
    choices: versions,
  }
  if (!only) return <p className="text-soft">No article is archived yet.</p>
  return (
    <RecordForm
      fields={more.length > 0 ? [choose, TERMS] : [TERMS]}
      action={addFindingAction}
      fixed={{ subjectId, partyId, ...(more.length === 0 && { versionId: only.value }) }}
      submit="Record that it is silent"
      done="Recorded. It counts once a second person has looked."
    />
  )
}
