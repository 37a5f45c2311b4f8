'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Pickable, SubjectPicker } from '@/components/annotation/subject-picker.client'
import { faultOf } from '@/components/form/fault-of'
import { Problem } from '@/components/form/problem'
import { StyleHint } from '@/components/form/style-hint'
import { useAction } from '@/components/form/use-action.client'
import { announce } from '@/components/ui/announced.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { focusOn } from '@/components/ui/focus-on'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { addReadingAction } from '@/lib/provision/actions'
import {
  type ReadingForm as Form,
  MAX_QUOTED_WORDS,
  READING_FORMS,
  RENDERINGS,
  type Rendering,
} from '@/lib/provision/model'
import { quotedWords } from '@/lib/provision/quoted-words'
import { readingFindings } from '@/lib/provision/reading-style'

/** A source that a reading can be of: a reference, or a passage of the archive with its words. */
export type ReadingSource = Pickable & {
  readonly kind: 'reference' | 'passage'
  readonly words?: string
  /** Of the publication, as far as it is known. */
  readonly language: string
}

const PROBLEMS: Readonly<Record<string, string>> = {
  'no-such-source': 'This source is no longer there. Choose another.',
  'cannot-carry': 'A reference of grade C, or one only cited elsewhere, cannot carry a reading.',
  'not-in-passage': 'These words do not stand in the passage like this. Quote them as they stand there.',
}
/** At which field a refusal stands. */
const AT: Readonly<Record<string, string>> = {
  'no-such-source': 'referenceId',
  'cannot-carry': 'referenceId',
  'not-in-passage': 'words',
}
const NAMES = {
  words: 'What it prints',
  referenceId: 'Source',
  language: 'Language of these words',
  locator: 'Where in the publication',
  styleReason: 'Why it stays',
}

type Props = {
  provisionId: string
  number: string
  sources: readonly ReadingSource[]
  /** Where the page is without the form. */
  back: string
}

let goBackTo = ''

/** Once the form was left, the screen is there anew: the focus goes on from its provision. */
export function FocusAfterReading() {
  useEffect(() => {
    const provision = document.getElementById(goBackTo)
    // The form is still open while its screen is about to go.
    if (!provision || provision.querySelector('form')) return
    goBackTo = ''
    focusOn(provision)
  })
  return null
}

/** Enters what one publication prints for a provision, in our words or in at most 25 of its own. */
export function ReadingForm({ provisionId, number, sources, back }: Props) {
  const router = useRouter()
  const add = useAction(addReadingAction)
  const [sourceId, setSourceId] = useState('')
  const [form, setForm] = useState<Form>('own_words')
  const [words, setWords] = useState('')
  const [language, setLanguage] = useState('en')
  const [rendering, setRendering] = useState<Rendering>('original')
  const [locator, setLocator] = useState('')
  const [styleReason, setStyleReason] = useState('')
  const [tries, setTries] = useState(0)
  const own = useRef<HTMLFormElement>(null)
  // It was opened from a link further up: whoever has no mouse goes on in it.
  useEffect(() => own.current?.querySelector('input')?.focus(), [])
  const source = sources.find(({ id }) => id === sourceId)
  const count = quotedWords(words)
  const tooLong = form === 'quoted' && count > MAX_QUOTED_WORDS
  const spokenUp = readingFindings({ form, words }).length > 0
  const missing = tries > 0 && !source
  // Whoever has no mouse goes on at the field that is at fault.
  useEffect(() => {
    const refused = tries > 0 || add.result?.ok === false
    if (refused) own.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries, add.result])

  function fault(name: string): string | undefined {
    const { result } = add
    if (result?.ok === false && AT[result.reason] === name) return PROBLEMS[result.reason]
    return faultOf(result, name)
  }

  /** What it prints is in its own language, until somebody says otherwise. */
  function choose(id: string) {
    setSourceId(id)
    const chosen = sources.find((one) => one.id === id)
    if (chosen) setLanguage(chosen.language)
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!source || tooLong) return setTries(tries + 1)
    const of =
      source.kind === 'reference'
        ? { referenceId: source.id, annotationId: null }
        : { referenceId: null, annotationId: source.id }
    const answer = await add.run({
      ...{ provisionId, ...of, form, words, language, rendering, locator },
      styleReason: spokenUp ? styleReason : '',
    })
    if (!answer?.ok) return
    announce('The reading is added. A second person looks at it.')
    leave()
    router.refresh()
  }
  function leave() {
    goBackTo = own.current?.closest('li')?.id ?? ''
    router.push(back as never)
  }
  return (
    <form
      ref={own}
      id="reading"
      aria-label={`New reading of provision ${number}`}
      onSubmit={send}
      className="mt-3 flex max-w-2xl scroll-mt-6 flex-col gap-3 border-s-2 border-accent bg-raised py-3 ps-4 pe-3"
    >
      <SubjectPicker
        label="Source"
        hint="A reference of grade A or B that was read, or a passage of an archived article."
        error={missing ? 'Choose a source from the list.' : fault('referenceId')}
        options={sources}
        chosen={source ? [source.id] : []}
        onChange={(ids) => choose(ids.at(-1) ?? '')}
        single
      />
      {source?.words && <blockquote className="reading border-s border-rule ps-3">{source.words}</blockquote>}
      <Field label="It is given">
        <Select value={form} onChange={({ target }) => setForm(target.value as Form)}>
          {Object.entries(READING_FORMS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="What it prints"
        hint={
          form === 'quoted'
            ? 'Without quotation marks: they are set for you.'
            : 'One sentence, close to it, with “would”.'
        }
        error={tooLong ? `${count} words: at most ${MAX_QUOTED_WORDS} are quoted.` : fault('words')}
      >
        <TextArea
          reading
          rows={2}
          required
          maxLength={600}
          value={words}
          lang={language}
          onChange={({ target }) => setWords(target.value)}
        />
      </Field>
      <StyleHint typing provision words={form === 'own_words' ? words : ''} />
      {spokenUp && (
        <Field
          label="Leave it, with a reason"
          hint="Follow the house style, or say why these words stay; who looks second reads this."
          error={fault('styleReason')}
        >
          <TextInput
            value={styleReason}
            maxLength={500}
            onChange={({ target }) => setStyleReason(target.value)}
          />
        </Field>
      )}
      <p role="status" className="text-sm text-soft">
        {form === 'quoted' ? `${count} of ${MAX_QUOTED_WORDS} words` : ''}
      </p>
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Field label="Language of these words" hint="A code such as en, uk, ru." error={fault('language')}>
          <TextInput value={language} required onChange={({ target }) => setLanguage(target.value)} />
        </Field>
        <Field label="Original or translation">
          <Select value={rendering} onChange={({ target }) => setRendering(target.value as Rendering)}>
            {Object.entries(RENDERINGS).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field
        label="Where in the publication"
        hint="A heading, a paragraph; may stay empty."
        error={fault('locator')}
      >
        <TextInput value={locator} maxLength={200} onChange={({ target }) => setLocator(target.value)} />
      </Field>
      <Problem result={add.result} words={PROBLEMS} fieldNames={NAMES} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" pending={add.pending}>
          Add the reading
        </Button>
        <Button onClick={leave}>Leave it</Button>
      </div>
    </form>
  )
}
