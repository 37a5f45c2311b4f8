'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Pickable } from '@/components/annotation/subject-picker.client'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import type { ProvisionOption } from '@/lib/provision/model'
import { placeStatementAction } from '@/lib/statement/actions'
import { PlaceFields, type PlaceValues } from './place-fields'
import { STATEMENT_PROBLEMS } from './words'

type Props = {
  statementId: string
  place: PlaceValues
  home: string
  subjects: readonly Pickable[]
  provisions: readonly ProvisionOption[]
}

/** What the statement is about, where else it is shown, and of which kind it is. */
export function PlaceForm({ statementId, place, home, subjects, provisions }: Props) {
  const router = useRouter()
  const save = useAction(placeStatementAction)
  const [values, setValues] = useState(place)
  const same = JSON.stringify(values) === JSON.stringify(place)
  async function submit() {
    const answer = await save.run({
      statementId,
      ...values,
      shownAt: [...values.shownAt],
      seen: { ...place, shownAt: [...place.shownAt] },
    })
    if (answer?.ok) router.refresh()
  }
  return (
    <Disclosure summary={`About: ${home}; ${values.kind}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
        className="flex flex-col gap-3 border-s border-rule ps-4"
      >
        <PlaceFields values={values} subjects={subjects} provisions={provisions} onChange={setValues} />
        <Problem result={save.result} words={STATEMENT_PROBLEMS} />
        <div>
          <Button type="submit" pending={save.pending} disabled={same || values.subjectId === ''}>
            Save what it is about
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
