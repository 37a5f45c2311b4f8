'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { announce } from '@/components/ui/announced.client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import { goOn, stayAt } from './go-on'
import { Problem } from './problem'
import { type Answer, useAction } from './use-action.client'

/** How a record stands that a second person has to look at. */
export type SecondLookState = {
  readonly state: 'waiting' | 'done' | 'retired'
  readonly by: string
  readonly lookedAtBy: string | null
  /** The one who looks at the screen made it. */
  readonly own: boolean
}

type Props = {
  state: SecondLookState
  /** What it is, for those who hear the buttons one by one: "reading of provision 7 in Axios". */
  name: string
  input: Readonly<Record<string, unknown>>
  check: (input: never) => Promise<Answer>
  retire: (input: never) => Promise<Answer>
  /** On the button: what a second person vouches for. */
  checkWords?: string
  /** What was done first and what is done to it: "Made by …; checked by …" unless said otherwise. */
  verbs?: { readonly made: string; readonly looked: string }
  /** What readers lose when it is retired. */
  retireLead: string
  problems?: Readonly<Record<string, string>>
  /** What rests on it and would have to go first: while something does, it is not offered to take it back. */
  restedOn?: string
}

const PROBLEMS: Readonly<Record<string, string>> = {
  'own-work': 'You made this record: a second person has to look. Nothing was changed.',
  'no-person': 'Only a person vouches for a record; the demo accounts only for each other’s.',
  retired: 'It was taken back meanwhile. Nothing was changed.',
  done: 'A second person has looked already. Nothing was changed.',
  stale: 'It changed meanwhile; here is how it stands now. Nothing was changed.',
}

const MEANWHILE: readonly string[] = ['done', 'stale', 'in-use']

/** Who made a record and who looked as well; buttons to look as the second person, and to take it back. */
export function SecondLook({ state, name, input, check, retire, retireLead, ...words }: Props) {
  const router = useRouter()
  const checking = useAction(check as (input: Readonly<Record<string, unknown>>) => Promise<Answer>)
  const retiring = useAction(retire as (input: Readonly<Record<string, unknown>>) => Promise<Answer>)
  const [asking, setAsking] = useState(false)
  const own = useRef<HTMLDivElement>(null)
  if (state.state === 'retired') return <p className="text-sm text-soft">Taken back.</p>
  const send = async (run: typeof checking.run, done: string) => {
    const answer = await run(input)
    // The dialog gives the focus back first.
    flushSync(() => setAsking(false))
    if (answer?.ok) {
      announce(`${done}: ${name}.`)
      goOn(own.current)
    } else if (answer?.reason === 'retired') {
      // It leaves its place, and with it what would be said there.
      announce(PROBLEMS.retired ?? '')
      goOn(own.current)
      // Refused because of what another did meanwhile: that is shown as well, and takes the button away.
    } else if (answer && MEANWHILE.includes(answer.reason)) stayAt(own.current)
    else return
    router.refresh()
  }
  return (
    <div ref={own} data-record={JSON.stringify(input)} className="mt-1 flex flex-col gap-1.5 text-sm">
      <div className="flex flex-wrap items-center gap-x-3">
        <StandingLine state={state} verbs={words.verbs ?? MADE} />
        {!words.restedOn && (
          <button
            type="button"
            data-look="retire"
            className="min-h-6 text-soft underline decoration-1 underline-offset-4 hover:text-ink"
            onClick={() => setAsking(true)}
          >
            Take back<span className="spoken"> ({name})</span>
          </button>
        )}
      </div>
      {state.state === 'waiting' && !state.own && (
        <div>
          <Button
            variant="primary"
            data-look="check"
            pending={checking.pending}
            onClick={() => void send(checking.run, 'Looked at')}
          >
            {words.checkWords ?? 'I have looked: it is so'}
            <span className="spoken"> ({name})</span>
          </Button>
        </div>
      )}
      <Problem
        result={checking.result?.ok === false ? checking.result : retiring.result}
        words={{ ...PROBLEMS, ...words.problems }}
      />
      <Dialog
        open={asking}
        title="Take this record back?"
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Leave it</Button>
            <Button
              variant="danger"
              pending={retiring.pending}
              onClick={() => void send(retiring.run, 'Taken back')}
            >
              Take it back
            </Button>
          </>
        }
      >
        <p className="mb-2">{name}</p>
        <p>{retireLead} Its row stays in the archive, and it cannot be brought back: a new one is made.</p>
      </Dialog>
    </div>
  )
}

const MADE = { made: 'Made', looked: 'checked' }

type LineProps = { state: SecondLookState; verbs: NonNullable<Props['verbs']> }

function StandingLine({ state: { state, by, own, lookedAtBy }, verbs: { made, looked } }: LineProps) {
  if (state === 'done')
    return (
      <p className="text-soft">
        <span aria-hidden="true">✓ </span>
        {made} by {by}; {looked} by {lookedAtBy ?? 'a former user'}
      </p>
    )
  return (
    <p className="text-attention">
      <span aria-hidden="true">○ </span>
      {own ? 'Yours: a second person has to look.' : `${made} by ${by}; not ${looked} yet.`}
    </p>
  )
}
