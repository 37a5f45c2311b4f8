'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { ORIGIN_KEYS, type OriginCommand } from './origin-keys'

/** Single keys of proposed origins. They rest while something is typed, with a modifier held and under a dialog. */
export function useOriginKeys(keys: Readonly<Record<OriginCommand, () => void>>): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      const own = ORIGIN_KEYS.find(({ key }) => key === event.key)
      if (!own) return
      event.preventDefault()
      latest.current[own.command]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
