'use client'

import { useEffect, useRef } from 'react'
import { Problem } from '@/components/form/problem'
import type { Answer, Unreached } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { TextInput } from '@/components/ui/text-input'
import type { RestsOn, SuspectPassage } from '@/lib/placement/model'
import type { Chosen } from './choice'
import { SUSPECT_PROBLEMS } from './words'

export type Deciding = {
  passage: SuspectPassage
  chosen: Chosen | null
  note: string
  onNote: (note: string) => void
  /** It is asked once more whether other words are accepted. */
  asking: boolean
  onLeave: () => void
  result: Answer | Unreached | null
  pending: boolean
  onAccept: () => void
  onGone: () => void
  onSelect: () => void
  onMove: (by: number) => void
  isFirst: boolean
  isLast: boolean
}

/** What can be done with a passage; it says what accepting would mean for what rests on it. */
export function DecideBar(props: Deciding) {
  const { passage, chosen, note, onNote, asking, result, pending } = props
  return (
    <div className="flex flex-col gap-3">
      <Problem result={result} words={SUSPECT_PROBLEMS} />
      {asking && <OnceMore {...props} />}
      <div className="flex flex-wrap gap-2">
        {chosen && !asking && (
          <Button variant="primary" pending={pending} onClick={props.onAccept}>
            {acceptWords(chosen)}
          </Button>
        )}
        <Button variant={chosen ? 'quiet' : 'primary'} onClick={props.onSelect}>
          Select the words in the text
        </Button>
        {passage.why !== 'gone' && (
          <Button variant="danger" pending={pending} onClick={props.onGone}>
            Mark as gone
          </Button>
        )}
        <Button onClick={() => props.onMove(-1)} disabled={props.isFirst}>
          Previous
        </Button>
        <Button onClick={() => props.onMove(1)} disabled={props.isLast}>
          Next
        </Button>
      </div>
      <Disclosure summary="Add a note" className="text-sm">
        <Field
          label="Note"
          hint="For the history of its decisions; only the desk sees it."
          className="max-w-prose"
        >
          <TextInput value={note} maxLength={2000} onChange={({ target }) => onNote(target.value)} />
        </Field>
      </Disclosure>
    </div>
  )
}

function acceptWords(chosen: Chosen): string {
  return chosen.sameWords ? 'Confirm: the same words' : 'Accept other words: the fit must be signed anew'
}

/** Asked in its place, and only where readers see something that rests on the words. */
function OnceMore({ passage, pending, onAccept, onLeave }: Deciding) {
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => yes.current?.focus(), [])
  return (
    <Note tone="attention" title="Accept other words under something that is published?">
      <p>
        {editionsWords(passage.restsOn)} It goes on showing the words that were captured, with its notice. The
        next edition can show these words once a second person has signed that they fit.
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button ref={yes} variant="primary" pending={pending} onClick={onAccept}>
          Accept other words
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </Note>
  )
}

function editionsWords(restsOn: readonly RestsOn[]): string {
  const numbers = restsOn.flatMap((one) =>
    one.kind === 'evidence' && one.inEdition !== null ? one.inEdition : [],
  )
  const newest = Math.max(...numbers)
  return numbers.length === 1
    ? `Edition ${newest} shows one sentence that rests on this passage.`
    : `Edition ${newest} shows ${numbers.length} sentences that rest on this passage.`
}
