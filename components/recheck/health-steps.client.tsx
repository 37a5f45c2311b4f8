'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 }

/** j and k walk the rows within, from remedy to remedy; Enter then does what a link or button does. */
export function HealthSteps({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const by = STEPS[event.key]
      if (!by || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      const rows = [...(place.current?.querySelectorAll('tbody tr') ?? [])]
      const at = rows.findIndex((row) => row.contains(document.activeElement))
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))]
      next?.querySelector<HTMLElement>('td:last-child :is(a, button)')?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return <div ref={place}>{children}</div>
}
