'use client'

import { useEffect, useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { openThreadAction } from '@/lib/thread/actions'
import type { Colleague, ThreadKind } from '@/lib/thread/model'
import { MentionArea } from './mention-area.client'
import { FIELD_NAMES, THREAD_PROBLEMS } from './words'

type Props = {
  about: { readonly kind: ThreadKind; readonly id: string }
  colleagues: readonly Colleague[]
  /** Put the caret into it when it appears. */
  takesFocus?: boolean
  /** Called with the id of the new thread. */
  onOpened: (id: string) => void
}

/** Begins a thread about something. */
export function NewThread({ about, colleagues, takesFocus = false, onOpened }: Props) {
  const open = useAction(openThreadAction)
  const [words, setWords] = useState('')
  const [blocking, setBlocking] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) area.current?.focus()
  }, [takesFocus])
  const send = async () => {
    const answer = await open.run({ about: { kind: about.kind, id: about.id }, words, blocking })
    if (!answer?.ok) return
    setWords('')
    setBlocking(false)
    onOpened(answer.value.id)
  }
  return (
    <form
      aria-label="New thread"
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        void send()
      }}
    >
      <Field label="Begin a thread" hint="@ and a name calls a colleague. Nothing said here is ever public.">
        <MentionArea value={words} onChange={setWords} colleagues={colleagues} ref={area} />
      </Field>
      <Checkbox
        label="It stops publishing until it is resolved"
        checked={blocking}
        onChange={({ target }) => setBlocking(target.checked)}
      />
      <Problem result={open.result} words={THREAD_PROBLEMS} fieldNames={FIELD_NAMES} />
      <div>
        <Button type="submit" variant="primary" pending={open.pending} disabled={words.trim() === ''}>
          Begin
        </Button>
      </div>
    </form>
  )
}
