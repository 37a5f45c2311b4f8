'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { faultOf } from '@/components/form/fault-of'
import { goOn } from '@/components/form/go-on'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { announce } from '@/components/ui/announced.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { addFindingAction } from '@/lib/coverage/actions'
import { placesIn, silenceStep, termsIn } from '@/lib/coverage/silence-step'
import { rarestFirst, type TermHits } from '@/lib/coverage/term-hits'
import { TermHitList } from './term-hit-list'
import { useTermHits } from './use-term-hits.client'

type Props = {
  subjectId: string
  versionId: string
  /** The article's slug, for where its places are read. */
  article: string
  /** What the text holds for the words that are suggested. */
  hits: readonly TermHits[]
  /** Runs once it is recorded, instead of loading the page's data again. */
  onDone?: () => void
}

const PROBLEMS = {
  'not-current': 'The article has a newer version. Read that one instead.',
  known: 'Somebody recorded this meanwhile. Nothing was changed.',
  'not-seen': 'The text holds these words in other places than were shown. Nothing was recorded.',
}

/** "I have read it for this, and it says nothing", with the terms searched and what the text holds for them at once. */
export function RecordSilenceHere({ subjectId, versionId, article, hits: suggested, onDone }: Props) {
  const router = useRouter()
  const [typed, setTyped] = useState(() =>
    rarestFirst(suggested)
      .map(({ term }) => term)
      .join(', '),
  )
  const sought = termsIn(typed)
  const { hits, fault, searching, again } = useTermHits(versionId, sought, suggested)
  const save = useAction(addFindingAction)
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const [empty, setEmpty] = useState(false)
  const [asked, setAsked] = useState(false)
  const waits = searching && sought.length > 0
  const found = rarestFirst(hits.filter(({ count }) => count > 0))

  /** `read`: it was said on purpose that the places were read. */
  async function send(read: boolean) {
    setEmpty(sought.length === 0)
    if (fault && sought.length > 0) return again()
    const placesSeen = placesIn(found)
    const stand = { words: sought.length, searched: !searching, places: placesSeen, confirmed: read }
    const step = silenceStep(stand)
    if (step === 'name-words') return box.current?.focus()
    if (step === 'search') return
    if (step === 'read-first') return setAsked(true)
    const answer = await save.run({ versionId, subjectId, partyId: null, terms: sought, placesSeen })
    if (answer?.ok === false && answer.reason === 'not-seen') again()
    if (!answer?.ok) return
    announce('Recorded as silent. It counts once a second person has looked.')
    if (onDone) return onDone()
    goOn(form.current)
    router.refresh()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    void send(submitter !== null || asked)
  }
  return (
    <form ref={form} onSubmit={submit} className="mt-2 flex flex-col gap-3">
      <Field
        label="Words searched for, beside reading it"
        hint="Separated by commas, in the language of the article. Suggested from the title and what was searched for elsewhere, the rarest here first."
        error={
          empty && sought.length === 0
            ? NO_WORDS
            : (faultOf(fault ?? null, 'terms') ?? faultOf(save.result, 'terms'))
        }
      >
        <TextArea
          ref={box}
          rows={2}
          value={typed}
          aria-required
          autoComplete="off"
          onChange={({ target }) => {
            setTyped(target.value)
            setAsked(false)
          }}
          onKeyDown={(event) => {
            // It is one line that wraps, however long: Enter sends it, as in every other line.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            // A key that is held down says nothing a second time.
            if (!event.repeat) form.current?.requestSubmit()
          }}
        />
      </Field>
      <p role="status" className="text-sm text-soft">
        {statusWords({ searching, sought: sought.length, all: hits.length, found: found.length, asked })}
      </p>
      <TermHitList hits={found} article={article} />
      <Problem result={fault} words={UNSEARCHED} />
      <Problem result={save.result?.ok === false ? save.result : null} words={PROBLEMS} />
      <div>
        <Button
          type="submit"
          variant={found.length === 0 ? 'primary' : 'quiet'}
          pending={save.pending || waits}
        >
          {waits
            ? 'Searching the text …'
            : fault
              ? 'Search the text again'
              : found.length === 0
                ? 'Record that it is silent'
                : 'I read these: record that it is silent'}
        </Button>
      </div>
    </form>
  )
}

const NO_WORDS = 'Name the words that you searched for: they say how the article was read.'

const UNSEARCHED = {
  unreached: 'The server could not be reached, so the text was not searched. Nothing was recorded.',
}

type Stand = { searching: boolean; sought: number; all: number; found: number; asked: boolean }

function statusWords({ searching, sought, all, found, asked }: Stand): string {
  if (sought === 0) return 'No words to search for.'
  if (searching) return 'Searching …'
  if (all === 0) return ''
  if (found === 0) return 'None of these words stands in the text.'
  const first = `${found} of ${all} words stand in the text: read these first.`
  return asked
    ? `${first} Nothing is recorded yet: press Enter again once you have read them and it is silent.`
    : first
}
