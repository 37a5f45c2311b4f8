'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Pickable } from '@/components/annotation/subject-picker.client'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { deskPaths } from '@/lib/paths/desk'
import type { ProvisionOption } from '@/lib/provision/model'
import { createStatementAction } from '@/lib/statement/actions'
import { PlaceFields, type PlaceValues } from './place-fields'
import { STATEMENT_PROBLEMS } from './words'

/** What the form begins with, as far as it is known. */
export type StatementStart = PlaceValues & {
  readonly partyId: string | null
  readonly provisionId: string | null
}

type Props = {
  subjects: readonly Pickable[]
  provisions: readonly ProvisionOption[]
  start: StatementStart
}

/** Starts a statement: what it is about and its first wording. The rest follows on its own screen. */
export function NewStatement({ subjects, provisions, start }: Props) {
  const router = useRouter()
  const create = useAction(createStatementAction)
  const [place, setPlace] = useState<PlaceValues>(start)
  const [provisionId, setProvisionId] = useState(start.provisionId)
  const [partyId, setPartyId] = useState(start.partyId)
  const [wording, setWording] = useState('')
  const ofHome = provisions.filter(({ planVersionId }) => planVersionId === place.subjectId)
  const party = subjects.find(({ id }) => id === partyId)
  async function submit() {
    const { subjectId, kind, shownAt, ordinal } = place
    const answer = await create.run({
      subjectId,
      kind,
      shownAt: [...shownAt],
      ordinal,
      provisionId: ofHome.some(({ id }) => id === provisionId) ? provisionId : null,
      draft: { wording, partyId },
    })
    if (answer?.ok) router.push(deskPaths.statement(answer.value.publicId))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      className="flex max-w-2xl flex-col gap-4"
    >
      <Field label="The sentence" hint="One claim, short. It can be changed until it is submitted.">
        <TextArea
          reading
          className="min-h-24"
          rows={3}
          maxLength={600}
          value={wording}
          onChange={({ target }) => setWording(target.value)}
        />
      </Field>
      <PlaceFields values={place} subjects={subjects} onChange={setPlace} />
      {party && (
        <p className="flex flex-wrap items-center gap-3">
          Whose position: <strong className="font-semibold">{party.title}</strong>
          <Button onClick={() => setPartyId(null)}>No party</Button>
        </p>
      )}
      {ofHome.length > 0 && (
        <Field
          label="Provision that it tells"
          hint="When the sentence says what one provision of this text says."
        >
          <Select value={provisionId ?? ''} onChange={({ target }) => setProvisionId(target.value || null)}>
            <option value="">none</option>
            {ofHome.map(({ id, number }) => (
              <option key={id} value={id}>
                {number}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Problem result={create.result} words={STATEMENT_PROBLEMS} />
      <div>
        <Button type="submit" variant="primary" pending={create.pending} disabled={place.subjectId === ''}>
          Start the statement
        </Button>
      </div>
    </form>
  )
}
