'use client'

import { type RefObject, useEffect, useState } from 'react'
import { type Destination, type Missing, missingIn } from './destination'

const NONE: Missing = {}

/**
 * What a form refuses by itself, said in the form: at each field that is at fault, the first of which takes the focus
 * and comes into view, or in one sentence where no field is.
 */
export function useRefusal(form: RefObject<HTMLElement | null>, destination: Destination) {
  const [asked, setAsked] = useState(0)
  const [words, setWords] = useState('')
  useEffect(() => {
    if (asked === 0) return
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    first?.focus({ preventScroll: true })
    first?.scrollIntoView({ block: 'center' })
  }, [asked, form])
  return {
    words,
    missing: asked > 0 ? missingIn(destination) : NONE,
    /** Whoever asked for it wants what is missing marked, until the form is closed. */
    mark: () => setAsked((count) => count + 1),
    say: setWords,
    calm: () => setWords(''),
  }
}
