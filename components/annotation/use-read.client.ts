'use client'

import { useEffect, useState } from 'react'
import type { Status } from '@/components/ui/status-line.client'

/** Whoever reads slowly reads some twelve letters a second, once they have seen that there is something to read. */
const SEEN_MS = 5_000
const LETTER_MS = 80

/**
 * Whether what was said is done with: after a while long enough to read it, or once something else is done. What can be
 * acted on stays until something else is said, and what went wrong until something is done.
 */
export function useRead(status: Status | null): boolean {
  const [read, setRead] = useState<Status | null>(null)
  useEffect(() => {
    if (!status || status.undo || status.redo || status.link) return
    const isRead = () => setRead(status)
    const { words, tone } = status
    const patience = tone === 'problem' ? null : setTimeout(isRead, SEEN_MS + words.length * LETTER_MS)
    // Only once everybody has heard of it is known whether it did something.
    const done = (event: Event) => setTimeout(() => isDeed(event) && isRead())
    const ways = ['keydown', 'click'] as const
    for (const way of ways) window.addEventListener(way, done, true)
    return () => {
      if (patience) clearTimeout(patience)
      for (const way of ways) window.removeEventListener(way, done, true)
    }
  }, [status])
  return read !== null && read === status
}

const PRESSED = 'button, a, summary, select, [role="option"], [data-start]'
const TYPED_IN = 'input, textarea'

/** A key that meant something, a press on something; not what is done to the message itself. */
function isDeed({ type, target, defaultPrevented }: Event): boolean {
  if (!(target instanceof Element) || target.closest('[data-message]')) return false
  return type === 'click' ? target.closest(PRESSED) !== null : defaultPrevented || target.matches(TYPED_IN)
}
