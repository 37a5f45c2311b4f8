'use client'

import { useEffect } from 'react'

const TYPING = 'input, textarea, select, [contenteditable]'

/** j and k walk the items of the queue, but never while somebody types. */
export function QueueStepper() {
  useEffect(() => {
    function step(event: KeyboardEvent) {
      const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      const typing = event.target instanceof Element && event.target.matches(TYPING)
      if (by === 0 || typing || event.ctrlKey || event.metaKey || event.altKey) return
      const items = [...document.querySelectorAll<HTMLElement>('[data-queue-item]')]
      const at = items.indexOf(document.activeElement as HTMLElement)
      items[Math.max(0, Math.min(items.length - 1, at + by))]?.focus()
    }
    document.addEventListener('keydown', step)
    return () => document.removeEventListener('keydown', step)
  }, [])
  return null
}
