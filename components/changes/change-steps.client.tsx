'use client'

import { useEffect } from 'react'
import { isTyping } from '@/components/ui/is-typing'

/** From one change to the next and back: `n` and `p`. They rest while something is typed, or with a modifier held. */
export function ChangeSteps() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (event.key === 'n') step(1)
      if (event.key === 'p') step(-1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return null
}

function step(by: number): void {
  const changes = [...document.querySelectorAll<HTMLElement>('[data-change]')]
  const at = changes.findIndex((change) => change.contains(document.activeElement))
  const next = changes[at === -1 ? (by > 0 ? 0 : changes.length - 1) : at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'center' })
}
