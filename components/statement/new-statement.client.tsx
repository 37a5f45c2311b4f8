'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Pickable } from '@/components/annotation/subject-picker.client'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { deskPaths } from '@/lib/paths/desk'
import { createStatementAction } from '@/lib/statement/actions'
import { PlaceFields, type PlaceValues } from './place-fields'
import { STATEMENT_PROBLEMS } from './words'

const EMPTY: PlaceValues = { subjectId: '', kind: 'detail', shownAt: [], ordinal: 0 }

/** Starts a statement: what it is about and its first wording. The rest follows on its own screen. */
export function NewStatement({ subjects, subjectId }: { subjects: readonly Pickable[]; subjectId: string }) {
  const router = useRouter()
  const create = useAction(createStatementAction)
  const [place, setPlace] = useState<PlaceValues>({ ...EMPTY, subjectId })
  const [wording, setWording] = useState('')
  async function submit() {
    const answer = await create.run({ ...place, shownAt: [...place.shownAt], draft: { wording } })
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
      <Problem result={create.result} words={STATEMENT_PROBLEMS} />
      <div>
        <Button type="submit" variant="primary" pending={create.pending} disabled={place.subjectId === ''}>
          Start the statement
        </Button>
      </div>
    </form>
  )
}
