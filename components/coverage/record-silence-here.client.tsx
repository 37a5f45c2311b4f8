'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { faultOf } from '@/components/form/fault-of'
import { goOn } from '@/components/form/go-on'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { announce } from '@/components/ui/announced.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { addFindingAction, findTermsAction } from '@/lib/coverage/actions'
import { rarestFirst, type TermHits } from '@/lib/coverage/term-hits'
import { TermHitList } from './term-hit-list'

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

/** Typing rests so long before the text is searched. */
const REST_MS = 250

const PROBLEMS = {
  'not-current': 'The article has a newer version. Read that one instead.',
  known: 'Somebody recorded this meanwhile. Nothing was changed.',
}

/** "I have read it for this, and it says nothing", with the terms searched and what the text holds for them at once. */
export function RecordSilenceHere({ subjectId, versionId, article, hits: suggested, onDone }: Props) {
  const router = useRouter()
  const [typed, setTyped] = useState(() =>
    rarestFirst(suggested)
      .map(({ term }) => term)
      .join(', '),
  )
  const { hits, searching } = useHits(versionId, typed, suggested)
  const save = useAction(addFindingAction)
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const sought = termsIn(typed)
  const [empty, setEmpty] = useState(false)
  const found = rarestFirst(hits.filter(({ count }) => count > 0))

  async function send(event: FormEvent) {
    event.preventDefault()
    setEmpty(sought.length === 0)
    if (sought.length === 0) return box.current?.focus()
    const answer = await save.run({ versionId, subjectId, partyId: null, terms: sought })
    if (!answer?.ok) return
    announce('Recorded as silent. It counts once a second person has looked.')
    if (onDone) return onDone()
    goOn(form.current)
    router.refresh()
  }
  return (
    <form ref={form} onSubmit={send} className="mt-2 flex flex-col gap-3">
      <Field
        label="Words searched for, beside reading it"
        hint="Separated by commas, in the language of the article. Suggested from the title and what was searched for elsewhere, the rarest here first."
        error={empty && sought.length === 0 ? NO_WORDS : faultOf(save.result, 'terms')}
      >
        <TextArea
          ref={box}
          rows={2}
          value={typed}
          aria-required
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            // It is one line that wraps, however long: Enter sends it, as in every other line.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            form.current?.requestSubmit()
          }}
        />
      </Field>
      <p role="status" className="text-sm text-soft">
        {searching
          ? 'Searching …'
          : sought.length === 0
            ? 'No words to search for.'
            : found.length === 0
              ? 'None of these words stands in the text.'
              : `${found.length} of ${hits.length} words stand in the text: read these first.`}
      </p>
      <TermHitList hits={found} article={article} />
      <Problem result={save.result?.ok === false ? save.result : null} words={PROBLEMS} />
      <div>
        <Button type="submit" variant={found.length === 0 ? 'primary' : 'quiet'} pending={save.pending}>
          {found.length === 0 ? 'Record that it is silent' : 'I read these: record that it is silent'}
        </Button>
      </div>
    </form>
  )
}

const NO_WORDS = 'Name the words that you searched for: they say how the article was read.'

const termsIn = (typed: string) =>
  typed
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter(Boolean)

/** What the text holds for what is typed; what is suggested is known already. */
function useHits(versionId: string, typed: string, suggested: readonly TermHits[]) {
  const [state, setState] = useState({ hits: suggested, searching: false })
  const begun = useRef(typed)
  useEffect(() => {
    if (typed === begun.current) return
    begun.current = typed
    let over = false
    setState((now) => ({ ...now, searching: true }))
    const rest = setTimeout(async () => {
      const terms = termsIn(typed).slice(0, 40)
      const answer = await findTermsAction({ versionId, terms }).catch(() => null)
      // What was typed meanwhile has a search of its own.
      if (!over) setState((now) => ({ hits: answer?.ok ? answer.value : now.hits, searching: false }))
    }, REST_MS)
    return () => {
      over = true
      clearTimeout(rest)
    }
  }, [typed, versionId])
  return state
}
