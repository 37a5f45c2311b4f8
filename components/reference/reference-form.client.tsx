'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { faultOf } from '@/components/form/fault-of'
import { isNews } from '@/components/form/is-news'
import { Overtaken } from '@/components/form/overtaken'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { createReferenceAction, updateReferenceAction } from '@/lib/reference/actions'
import type { DeskReference } from '@/lib/reference/model'
import { compareValues } from './compare-values'
import { EMPTY_REFERENCE, ReferenceFields, type ReferenceValues, valuesOf } from './reference-fields'

const WORDS: Readonly<Record<string, string>> = {
  known: 'This page of this outlet is entered already. Search for it in the list.',
  frozen:
    'A submitted statement or a reading uses this reference, so it does not change any more. Enter a new one.',
  stale: 'Somebody else changed this reference meanwhile. Nothing was saved; what you typed is still here.',
}

/** What the fields are called where the server names one. */
const NAMES = {
  outlet: 'Outlet',
  date: 'Date',
  title: 'Title',
  url: 'Address',
  language: 'Language',
  howRead: 'How it was read',
  origin: 'Origin',
}

/** Enters a source that is not archived here, or corrects one that nothing submitted uses. */
export function ReferenceForm({ reference }: { reference?: DeskReference }) {
  const router = useRouter()
  const create = useAction(createReferenceAction)
  const update = useAction(updateReferenceAction)
  const { pending, result } = reference ? update : create
  const [values, setValues] = useState<ReferenceValues>(reference ? valuesOf(reference) : EMPTY_REFERENCE)
  const { seen, writeOver, savedOwn } = useSeen(reference, values, setValues)
  const overtaken = reference && reference.rowVersion !== seen && isStale(result)
  async function submit() {
    const { originName, originKind, ...rest } = values
    const origin = originName.trim() === '' ? null : { kind: originKind, name: originName }
    const answer = reference
      ? await update.run({ ...rest, origin, referenceId: reference.id, rowVersion: seen })
      : await create.run({ ...rest, origin })
    if (answer?.ok && !reference) setValues(EMPTY_REFERENCE)
    if (answer?.ok && reference) savedOwn()
    // What stands now is shown beside what was typed, too.
    if (isNews(answer) && !isFrozen(answer)) router.refresh()
  }
  return (
    <form
      className="flex max-w-3xl flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ReferenceFields values={values} onChange={setValues} fault={(name) => faultOf(result, name)} />
      {overtaken ? (
        <Overtaken
          differing={compareValues(valuesOf(reference), values)}
          onWriteOver={() => {
            writeOver()
            update.clear()
          }}
        />
      ) : (
        <Problem result={result} words={WORDS} fieldNames={NAMES} />
      )}
      {result?.ok && <Note role="status">{reference ? 'Saved.' : 'Entered. It is in the list.'}</Note>}
      <div>
        <Button type="submit" variant={reference ? 'quiet' : 'primary'} pending={pending}>
          {reference ? 'Save the reference' : 'Enter the reference'}
        </Button>
      </div>
    </form>
  )
}

type Answered = { readonly ok: boolean; readonly reason?: string } | null
const isStale = (answer: Answered) => answer?.ok === false && answer.reason === 'stale'
/** The list shows no form for it any more: what was typed would go with the form. */
const isFrozen = (answer: Answered) => answer?.ok === false && answer.reason === 'frozen'

/**
 * Which state of the reference the form was filled from. Whoever has typed nothing goes on from what stands; what was
 * typed stays while others save, so that writing over them is refused.
 */
function useSeen(
  reference: DeskReference | undefined,
  values: ReferenceValues,
  setValues: (values: ReferenceValues) => void,
) {
  const [seen, setSeen] = useState(reference?.rowVersion ?? 0)
  const [filledFrom, setFilledFrom] = useState(values)
  const own = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new state of the reference moves it
  useEffect(() => {
    if (!reference || reference.rowVersion === seen) return
    if (!own.current && compareValues(filledFrom, values).length > 0) return
    own.current = false
    setSeen(reference.rowVersion)
    setFilledFrom(valuesOf(reference))
    setValues(valuesOf(reference))
  }, [reference?.rowVersion])
  return {
    seen,
    writeOver: () => setSeen(reference?.rowVersion ?? 0),
    savedOwn: () => {
      own.current = true
    },
  }
}
