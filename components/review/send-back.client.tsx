'use client'

import { useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { REVIEW_PROBLEMS } from '@/components/statement/words'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog.client'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { requestChangesAction } from '@/lib/newsroom/actions'
import type { ReviewItem } from '@/lib/review/revision-desk'
import { CHANGE_REASONS, type ChangeReason } from '@/lib/statement/model'

type Props = { item: ReviewItem; open: boolean; onClose: () => void; onDone: (words: string) => void }

/** Asks for changes: a reason from the list, and what should change. The next draft opens for the authors. */
export function SendBack({ item, open, onClose, onDone }: Props) {
  const send = useAction(requestChangesAction)
  const [reason, setReason] = useState<ChangeReason | null>(null)
  const [note, setNote] = useState('')
  const [unsaid, setUnsaid] = useState(false)
  async function submit() {
    if (!reason) return setUnsaid(true)
    const answer = await send.run({ revisionId: item.revisionId, reason, note })
    if (answer?.ok) onDone(`Changes asked for. Draft ${answer.value.next} is open for its authors.`)
  }
  return (
    <Dialog
      open={open}
      title="Ask for changes"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" pending={send.pending} onClick={() => void submit()}>
            Ask for changes
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="reading">{item.fields.wording}</p>
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1 text-sm font-semibold">Why</legend>
          {(Object.keys(CHANGE_REASONS) as ChangeReason[]).map((each) => (
            <Checkbox
              key={each}
              type="radio"
              name="reason"
              checked={reason === each}
              onChange={() => {
                setReason(each)
                setUnsaid(false)
              }}
              label={CHANGE_REASONS[each]}
            />
          ))}
        </fieldset>
        {unsaid && (
          <p role="alert" className="text-sm text-problem">
            Choose why first: the authors are told.
          </p>
        )}
        <Field label="What should change" hint="Seen by its authors.">
          <TextArea value={note} maxLength={1000} onChange={({ target }) => setNote(target.value)} />
        </Field>
        <Problem result={send.result} words={REVIEW_PROBLEMS} />
      </div>
    </Dialog>
  )
}
