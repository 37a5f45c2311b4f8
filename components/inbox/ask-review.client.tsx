'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { askForReviewAction } from '@/lib/inbox/actions'
import type { Reviewer } from '@/lib/inbox/model'

const PROBLEMS = {
  'not-in-review': 'This no longer waits for a review. Reload the page to see how it stands.',
  'no-such-colleague': 'This colleague does not work at the desk any more. Ask somebody else.',
  'had-a-hand': 'They worked on it meanwhile: somebody else reviews it.',
  'asked-already': 'They were asked already.',
} as const

type Props = { revisionId: string; reviewers: readonly Reviewer[] }

/** Asks a colleague by name to review what waits for a second person. */
export function AskReview({ revisionId, reviewers }: Props) {
  const router = useRouter()
  const ask = useAction(askForReviewAction)
  const [askedId, setAskedId] = useState('')
  const [note, setNote] = useState('')
  const asked = reviewers.filter(({ askedAt }) => askedAt !== null)
  const others = reviewers.filter(({ askedAt }) => askedAt === null)
  const send = async () => {
    const answer = await ask.run({ revisionId, askedId, note })
    if (!answer?.ok) return
    setAskedId('')
    setNote('')
    router.refresh()
  }
  return (
    <div className="text-sm">
      {asked.length > 0 && (
        <p role="status" className="mb-2">
          Asked for a review: {asked.map(({ name }) => name).join(', ')}.
        </p>
      )}
      {others.length > 0 && (
        <Disclosure summary="Ask a colleague for a review">
          <form
            className="flex flex-col gap-2"
            onSubmit={(event) => {
              event.preventDefault()
              void send()
            }}
          >
            <Field label="Colleague" hint="Those who had no hand in it.">
              <Select value={askedId} required onChange={({ target }) => setAskedId(target.value)}>
                <option value="">choose one</option>
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label="What to look at, if anything">
              <TextInput value={note} onChange={({ target }) => setNote(target.value)} />
            </Field>
            <Problem result={ask.result} words={PROBLEMS} />
            <Button type="submit" pending={ask.pending} disabled={askedId === ''}>
              Ask
            </Button>
          </form>
        </Disclosure>
      )}
    </div>
  )
}
