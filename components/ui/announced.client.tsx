'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useSyncExternalStore } from 'react'
import { StatusLine } from './status-line.client'

let said = ''
const listeners = new Set<() => void>()

/** Says what just happened in the one line of the frame: for what takes its own place in the page away. */
export function announce(words: string): void {
  said = words
  for (const tell of listeners) tell()
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The line itself, in sight at the foot of the work until another screen is opened. */
export function Announced() {
  const words = useSyncExternalStore(
    listen,
    () => said,
    () => '',
  )
  const here = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said on one screen is not said on the next
  useEffect(() => announce(''), [here])
  return (
    <div
      className={`sticky bottom-0 z-10 print:hidden ${words ? 'border-t border-rule bg-paper' : 'pointer-events-none'}`}
    >
      <StatusLine status={words ? { words } : null} />
    </div>
  )
}
