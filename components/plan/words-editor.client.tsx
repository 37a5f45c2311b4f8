'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { faultOf } from '@/components/form/fault-of'
import { goOn } from '@/components/form/go-on'
import { Problem } from '@/components/form/problem'
import { StyleHint } from '@/components/form/style-hint'
import { useAction } from '@/components/form/use-action.client'
import { announce } from '@/components/ui/announced.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { signFurnitureAction, writeFurnitureAction } from '@/lib/furniture/actions'
import { type FurnitureView, isTitle } from '@/lib/furniture/model'
import { PLAN_FIELDS, PLAN_PROBLEMS } from './plan-problems'
import { WordsState } from './words-state'

type Props = {
  view: FurnitureView
  label: string
  hint?: string
  change?: string
  /** Whose words they are, for those who hear the buttons one by one; the words themselves unless said. */
  of?: string
  /** How they stand is said beside the words themselves. */
  stateTold?: boolean
}

/** The words of one title, note or page: changed by anyone, seen by a second person, with all earlier wordings. */
export function WordsEditor({ view, label, hint, change = 'Change the words', of, stateTold }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {view.state !== 'seen' && !stateTold && <WordsState state={view.state} />}
        {view.state === 'to-sign' && typed === null && <SignButton view={view} />}
        {typed === null && (
          <Button onClick={() => setTyped(view.text)}>
            {change}
            <span className="spoken"> ({of ?? view.text.slice(0, 60)})</span>
          </Button>
        )}
      </div>
      {typed === null && view.state !== 'seen' && <StyleHint words={view.text} />}
      {typed !== null && <EditForm view={view} label={label} hint={hint} typed={typed} setTyped={setTyped} />}
      <History view={view} />
    </div>
  )
}

function SignButton({ view }: { view: FurnitureView }) {
  const router = useRouter()
  const sign = useAction(signFurnitureAction)
  const own = useRef<HTMLButtonElement>(null)
  async function send() {
    const answer = await sign.run({ revisionId: view.revisionId })
    if (!answer?.ok) return
    announce(`Seen: “${view.text.slice(0, 60)}”.`)
    goOn(own.current)
    router.refresh()
  }
  return (
    <>
      <Button ref={own} variant="primary" data-look="check" pending={sign.pending} onClick={send}>
        I have seen these words
      </Button>
      <Problem result={sign.result} words={PLAN_PROBLEMS} />
    </>
  )
}

type EditProps = Props & { typed: string; setTyped: (text: string | null) => void }

function EditForm({ view, label, hint, typed, setTyped }: EditProps) {
  const router = useRouter()
  const save = useAction(writeFurnitureAction)
  const [seen, setSeen] = useState(view.number)
  const newer = newerWords(save.result)
  const control = {
    value: typed,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await save.run({ key: view.key, text: typed, seen })
    if (!answer?.ok) return
    setTyped(null)
    router.refresh()
  }
  return (
    <form onSubmit={send} className="flex max-w-2xl flex-col gap-3 border-s border-rule ps-4">
      <Field label={label} hint={hint} error={faultOf(save.result, 'text')}>
        {isTitle(view.key) ? (
          <TextInput {...control} required />
        ) : (
          <TextArea {...control} rows={5} reading required />
        )}
      </Field>
      <StyleHint typing words={typed} />
      {newer ? (
        <Note tone="attention" role="alert" title="Somebody changed these words meanwhile">
          <p>
            They are now: <q>{newer.theirs}</q>
          </p>
          <p className="mt-2">
            <Button
              onClick={() => {
                setSeen(newer.number)
                save.clear()
              }}
            >
              Keep what I typed and write it over these
            </Button>
          </p>
        </Note>
      ) : (
        <Problem result={save.result} words={PLAN_PROBLEMS} fieldNames={PLAN_FIELDS} />
      )}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" pending={save.pending}>
          Save the words
        </Button>
        <Button onClick={() => setTyped(null)}>Leave them as they are</Button>
      </div>
    </form>
  )
}

function newerWords(result: { ok: boolean; reason?: string; details?: unknown } | null) {
  if (!result || result.ok || result.reason !== 'stale') return null
  const { theirs, number } = (result.details ?? {}) as { theirs?: string; number?: number }
  return typeof theirs === 'string' && typeof number === 'number' ? { theirs, number } : null
}

function History({ view }: { view: FurnitureView }) {
  if (view.history.length < 2) return null
  return (
    <Disclosure summary={`${view.history.length} wordings`}>
      <ol className="flex flex-col gap-2 text-sm">
        {view.history.map(({ number, text, by, on, signedBy }) => (
          <li key={number} className="border-s border-rule ps-3">
            <p className="whitespace-pre-line">{text}</p>
            <p className="text-soft">
              Wording {number}, by {by}, {on}.{' '}
              {signedBy.length > 0 ? `Seen by ${signedBy.join(', ')}.` : 'Not seen by a second person.'}
            </p>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
