'use client'

import { useRouter } from 'next/navigation'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { announce } from '@/components/ui/announced.client'
import { Button } from '@/components/ui/button'
import { focusHeading } from '@/components/ui/focus-on'
import { submitRevisionAction } from '@/lib/newsroom/actions'
import { STATEMENT_PROBLEMS } from './words'

type Props = {
  revisionId: string
  dirty: boolean
  /** Nothing stands in the way any more. */
  open: boolean
  /** Saves what is typed; answers the row version to submit, or null when that was refused. */
  save: () => Promise<number | null>
}

/** Sends the draft to a second person. What is typed is saved first. */
export function SubmitDraft({ revisionId, dirty, open, save }: Props) {
  const router = useRouter()
  const submit = useAction(submitRevisionAction)
  const { result } = submit
  // What stood in the way was mended since: the refusal no longer holds.
  const isMended = open && result?.ok === false && result.reason === 'gate'
  async function send() {
    const rowVersion = await save()
    if (rowVersion === null) return
    const answer = await submit.run({ revisionId, rowVersion })
    if (answer?.ok) {
      // The draft's screen gives way to one to read.
      announce('Submitted. A second person reviews it.')
      focusHeading()
    }
    if (isNews(answer)) router.refresh()
    return answer
  }
  return (
    <div className="flex flex-col gap-2">
      {!isMended && <Problem result={result} words={STATEMENT_PROBLEMS} />}
      <Button variant="primary" pending={submit.pending} onClick={() => void send()}>
        {dirty ? 'Save and submit for review' : 'Submit for review'}
      </Button>
      <p className="text-sm text-soft">
        Submitted, this wording and its evidence do not change any more; another editor reads them.
      </p>
    </div>
  )
}
