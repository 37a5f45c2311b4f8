'use client'

import { useEffect, useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { addCommentAction, reopenThreadAction, resolveThreadAction } from '@/lib/thread/actions'
import { type Colleague, RESOLVE_REASONS, type ResolveReason, type ThreadView } from '@/lib/thread/model'
import { MentionArea } from './mention-area.client'
import { FIELD_NAMES, THREAD_PROBLEMS } from './words'

type Props = {
  thread: ThreadView
  colleagues: readonly Colleague[]
  /** Put the caret into it when it appears. */
  takesFocus?: boolean
  onChanged: () => void
}

/** Answers a thread, resolves it for a reason, or reopens it. What is typed goes with whichever is done. */
export function ThreadReply({ thread, colleagues, takesFocus = false, onChanged }: Props) {
  const { id: threadId } = thread
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) area.current?.focus()
  }, [takesFocus])
  const [words, setWords] = useState('')
  const [reason, setReason] = useState<ResolveReason>('answered')
  const comment = useAction(addCommentAction)
  const resolve = useAction(resolveThreadAction)
  const reopen = useAction(reopenThreadAction)
  const done = (answer: { readonly ok: boolean } | null) => {
    if (!answer?.ok) return
    setWords('')
    onChanged()
  }
  if (!thread.open) {
    return (
      <div>
        <Button onClick={async () => done(await reopen.run({ threadId }))} pending={reopen.pending}>
          Reopen
        </Button>
        <Problem result={reopen.result} words={THREAD_PROBLEMS} />
      </div>
    )
  }
  const answer = async () => done(await comment.run({ threadId, words }))
  return (
    <form
      aria-label="Answer"
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void answer()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        void answer()
      }}
    >
      <Field label="Answer" hideLabel>
        <MentionArea value={words} onChange={setWords} colleagues={colleagues} ref={area} />
      </Field>
      <Problem result={comment.result} words={THREAD_PROBLEMS} fieldNames={FIELD_NAMES} />
      <Problem result={resolve.result} words={THREAD_PROBLEMS} fieldNames={FIELD_NAMES} />
      <div className="flex flex-wrap items-end gap-2">
        <Button type="submit" pending={comment.pending} disabled={words.trim() === ''}>
          Answer
        </Button>
        <span className="flex flex-wrap items-end gap-2 sm:ms-auto">
          <Field label="Why it is resolved" hideLabel>
            <Select value={reason} onChange={({ target }) => setReason(target.value as ResolveReason)}>
              {Object.entries(RESOLVE_REASONS).map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            onClick={async () => done(await resolve.run({ threadId, reason, words }))}
            pending={resolve.pending}
          >
            Resolve
          </Button>
        </span>
      </div>
    </form>
  )
}
