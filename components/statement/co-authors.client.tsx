'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { addCoAuthorAction } from '@/lib/statement/actions'
import { STATEMENT_PROBLEMS } from './words'

type Props = {
  revisionId: string
  /** Editors who are not authors of it yet. */
  others: readonly { readonly id: string; readonly name: string }[]
}

/** Takes somebody in as co-author: they may write the draft from then on, and may not review it. */
export function CoAuthors({ revisionId, others }: Props) {
  const router = useRouter()
  const add = useAction(addCoAuthorAction)
  const [userId, setUserId] = useState('')
  async function submit() {
    const answer = await add.run({ revisionId, userId })
    if (answer?.ok) setUserId('')
    if (isNews(answer)) router.refresh()
  }
  if (others.length === 0) return null
  return (
    <Disclosure summary="Take in a co-author" className="text-sm">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
        className="flex flex-col gap-2"
      >
        <Field label="Editor" hint="They can write this draft then, and cannot review it.">
          <Select value={userId} required onChange={({ target }) => setUserId(target.value)}>
            <option value="">choose one</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Problem result={add.result} words={STATEMENT_PROBLEMS} />
        <Button type="submit" pending={add.pending} disabled={userId === ''}>
          Take in
        </Button>
      </form>
    </Disclosure>
  )
}
