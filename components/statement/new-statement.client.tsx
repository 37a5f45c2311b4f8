'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Pickable } from '@/components/annotation/subject-picker.client'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { focusHeading } from '@/components/ui/focus-on'
import { TextArea } from '@/components/ui/text-area'
import { deskPaths } from '@/lib/paths/desk'
import type { ProvisionOption } from '@/lib/provision/model'
import { createStatementAction } from '@/lib/statement/actions'
import { PlaceFields, type PlaceValues } from './place-fields'
import { StyleNotes } from './style-notes.client'
import { STATEMENT_PROBLEMS } from './words'

/** What the form begins with, as far as it is known. */
export type StatementStart = { readonly place: PlaceValues; readonly partyId: string | null }

type Props = {
  subjects: readonly Pickable[]
  provisions: readonly ProvisionOption[]
  start: StatementStart
}

let started = ''

/** On the screen of a statement that was started just now the focus goes on from its heading. */
export function FocusAfterStart({ publicId }: { publicId: string }) {
  useEffect(() => {
    if (started !== publicId) return
    started = ''
    focusHeading()
  }, [publicId])
  return null
}

/** Starts a statement: what it is about and its first wording. The rest follows on its own screen. */
export function NewStatement({ subjects, provisions, start }: Props) {
  const router = useRouter()
  const create = useAction(createStatementAction)
  const [place, setPlace] = useState(start.place)
  const [partyId, setPartyId] = useState(start.partyId)
  const [wording, setWording] = useState('')
  const home = subjects.find(({ id }) => id === place.subjectId)
  const party = subjects.find(({ id }) => id === partyId)
  async function submit() {
    const answer = await create.run({
      ...place,
      shownAt: [...place.shownAt],
      draft: { wording, partyId },
    })
    if (!answer?.ok) return
    started = answer.value.publicId
    router.push(deskPaths.statement(started))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      className="flex max-w-2xl flex-col gap-4"
    >
      <div>
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
        <StyleNotes
          sentence={{ wording, home: home?.kind ?? '', kind: place.kind }}
          dismissals={[]}
          revisionId={null}
        />
      </div>
      <PlaceFields values={place} subjects={subjects} provisions={provisions} onChange={setPlace} />
      {party && (
        <p className="flex flex-wrap items-center gap-3">
          Whose position: <strong className="font-semibold">{party.title}</strong>
          <Button onClick={() => setPartyId(null)}>No party</Button>
        </p>
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
