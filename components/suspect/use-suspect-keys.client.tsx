'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { SUSPECT_KEYS, type SuspectCommand } from './suspect-keys'

/** For where there is no card to do anything with. */
export const NO_KEYS: Keys = {
  accept() {},
  select() {},
  gone() {},
  next() {},
  previous() {},
  'open-marked'() {},
  'open-current'() {},
  again() {},
  digit() {},
  leave() {},
}

type Keys = Readonly<Record<SuspectCommand, () => void>> & {
  readonly digit: (number: number) => void
  readonly leave: () => void
}

/**
 * Single keys of the suspect stream. They rest while something is typed, with a modifier held, and under a sheet that
 * lies over the page; a key that is held down decides once.
 */
export function useSuspectKeys(active: boolean, keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent) => {
      const { key } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      if (/^[1-9]$/.test(key)) return latest.current.digit(Number(key))
      if (key === 'Escape') return latest.current.leave()
      const own = SUSPECT_KEYS.find((each) => each.key === key)
      if (!own) return
      event.preventDefault()
      latest.current[own.command]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [active])
}
