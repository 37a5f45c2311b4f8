'use client'

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { findQuote } from '@/lib/anchoring/find-quote'
import type { Span } from '@/lib/anchoring/model'

type Props = {
  text: string
  onFound: (matches: readonly Span[], at: Span | null) => void
  onAnnotate: (span: Span) => void
  onClose: () => void
  /** On the button: what is done with the place that is shown. */
  actionWords?: string
}

/** Type or paste a quotation, go through the places where it stands, and take one of them. */
export function FindQuote({ text, onFound, onAnnotate, onClose, actionWords = 'Annotate this one' }: Props) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const matches = useMemo(() => findQuote(text, typed), [text, typed])
  const chosen = matches[at] ?? null

  useEffect(() => input.current?.focus(), [])
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
          if (chosen) onAnnotate(chosen)
        }}
      >
        <Field label="Find a quotation in this text" className="min-w-48 flex-1">
          <TextInput
            ref={input}
            type="search"
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
        {sayMatches(typed, matches.length, at)}
      </p>
    </search>
  )
}

function sayMatches(typed: string, count: number, at: number): string {
  if (typed.trim().length < 2) return 'Quotation marks, dashes, white space and capitals do not matter.'
  if (count === 0) return 'These words do not stand in this text.'
  return count === 1 ? 'It stands here once.' : `Place ${at + 1} of ${count}.`
}
