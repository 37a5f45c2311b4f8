'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'

type Keys = Readonly<Record<'n' | 'p' | 'a' | 'x' | 'c' | 'u', () => void>>

/** Single keys of the import screen. They rest while something is typed, or with a modifier held. */
export function useProposalKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const { key } = event
      if (key !== 'n' && key !== 'p' && key !== 'a' && key !== 'x' && key !== 'c' && key !== 'u') return
      event.preventDefault()
      latest.current[key]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
