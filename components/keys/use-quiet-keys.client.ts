'use client'

import { useEffect } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { chordOf, isSingle } from './chord'

/**
 * While this is on, no screen hears a letter, digit or sign that is pressed alone outside a field: they stop at the
 * window, before anything listens. Screens need not know of the switch (WCAG 2.1.4).
 */
export function useQuietKeys(quiet: boolean): void {
  useEffect(() => {
    if (!quiet) return
    const stop = (event: KeyboardEvent) => {
      const chord = chordOf(event)
      if (chord && isSingle(chord) && !isTyping(event.target)) event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', stop, true)
    return () => window.removeEventListener('keydown', stop, true)
  }, [quiet])
}
