'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { SEARCH_BOX } from './concordance-form.client'
import { CONCORDANCE_KEYS, type ConcordanceCommand } from './concordance-keys'

type Keys = Readonly<Record<Exclude<ConcordanceCommand, 'search' | 'leave'>, () => void>>

/** Single keys of the concordance: never while something is typed, with a modifier held, or under a dialog. */
export function useConcordanceKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      const command = CONCORDANCE_KEYS.find(({ key }) => key === event.key)?.command
      // Enter belongs to links and buttons where they have the focus.
      // Escape is heard by the field alone.
      if (!command || command === 'leave' || (command === 'annotate' && !isLine(event.target))) return
      event.preventDefault()
      if (command === 'search') document.getElementById(SEARCH_BOX)?.focus()
      else latest.current[command]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const isLine = (target: EventTarget | null) =>
  target instanceof Element && (target === document.body || target.hasAttribute('data-hit'))
