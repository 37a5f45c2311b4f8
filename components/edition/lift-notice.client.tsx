'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { NOTICE_PROBLEMS } from '@/lib/edition/refusal-words'
import { liftNoticeAction } from '@/lib/newsroom/actions'

/** Lifts one notice, with a reason; its row stays. */
export function LiftNotice({ seq, about }: { seq: number; about: string }) {
  const router = useRouter()
  const [reason, setReason] = useState('')
  const { run, pending, result } = useAction(liftNoticeAction)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isNews(await run({ seq, reason }))) router.refresh()
  }
  return (
    <Disclosure
      summary={
        <>
          Lift <span className="spoken">the notice on {about}</span>
        </>
      }
    >
      <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
        <Field label="Why it is lifted" className="min-w-52 flex-1">
          <TextInput
            required
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <Button type="submit" pending={pending}>
          Lift
        </Button>
      </form>
      <Problem result={result} words={NOTICE_PROBLEMS} className="mt-2" />
    </Disclosure>
  )
}
