'use client'

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { isUnderFinger } from '@/components/ui/is-under-finger'
import { TextInput } from '@/components/ui/text-input'
import { findAtEnds, quoteFinder } from '@/lib/anchoring/find-quote'
import type { Span } from '@/lib/anchoring/model'
import { FoundPlaces, placeId } from './found-places'

type Props = {
  text: string
  /** What was looked for last; typing replaces it. */
  first?: string
  /** Takes the focus again whenever this is another one. */
  turn?: number
  onFound: (matches: readonly Span[], at: Span | null) => void
  onAnnotate: (span: Span, typed: string) => void
  onClose: () => void
  /** On the button: what is done with the place that is shown. */
  actionWords?: string
  /** Under a finger the words are rather selected than typed: the box does not take the focus. */
  besideText?: boolean
}

/** Type or paste a quotation, choose among the places where it stands, each with what stands around it, and take one. */
export function FindQuote({
  text,
  first = '',
  turn = 0,
  onFound,
  onAnnotate,
  onClose,
  actionWords = 'Annotate this one',
  besideText = false,
}: Props) {
  const id = useId()
  const [typed, setTyped] = useState(first)
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const find = useMemo(() => quoteFinder(text), [text])
  const { spans: matches, withoutEnds } = useMemo(() => findAtEnds(find, typed), [find, typed])
  const chosen = matches[at] ?? null

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once more it takes the focus once more
  useEffect(() => {
    if (!besideText || !isUnderFinger()) input.current?.select()
  }, [besideText, turn])
  useEffect(() => onFound(matches, chosen), [matches, chosen, onFound])
  const move = (by: number) => setAt((index) => (index + by + matches.length) % Math.max(matches.length, 1))
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className="order-last mb-1 w-full border border-edge bg-raised p-3">
      <form
        className="flex flex-wrap items-end gap-2"
        onKeyDown={press}
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen) onAnnotate(chosen, typed)
        }}
      >
        <Field label="Find a quotation in this text" className="min-w-48 flex-1">
          <TextInput
            ref={input}
            role="combobox"
            aria-expanded={matches.length > 0}
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={chosen ? placeId(id, chosen) : undefined}
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setAt(0)
            }}
          />
        </Field>
        <Button onClick={() => move(-1)} disabled={matches.length < 2}>
          Previous
        </Button>
        <Button onClick={() => move(1)} disabled={matches.length < 2}>
          Next
        </Button>
        <Button type="submit" variant="primary" disabled={!chosen}>
          {actionWords}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </form>
      <p role="status" className="mt-2 min-h-5 text-sm text-soft">
        {sayMatches(typed, matches.length, withoutEnds)}
        {matches.length > 1 && <span aria-hidden="true">{` ${at + 1} of ${matches.length}.`}</span>}
      </p>
      <FoundPlaces id={id} text={text} matches={matches} at={at} onChoose={setAt} />
    </search>
  )
}

function sayMatches(typed: string, count: number, withoutEnds: boolean): string {
  if (typed.trim().length < 2) return 'Quotation marks, dashes, white space and capitals do not matter.'
  if (count === 0) return 'These words do not stand in this text.'
  const but = withoutEnds ? ', without the signs at its ends' : ''
  if (count === 1) return `It stands here once${but}. Enter takes it.`
  return `${count} places${but}; arrow keys choose, Enter takes one.`
}
