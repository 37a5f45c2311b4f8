'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { IMPORT_KEYS, type ImportCommand } from './import-keys'

/** Single keys of the import screen: never while something is typed, with a modifier held, or under a dialog. */
export function useImportKeys(keys: Readonly<Record<ImportCommand, () => void>>): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      const own = IMPORT_KEYS.find(({ key }) => key === event.key)
      if (!own) return
      event.preventDefault()
      latest.current[own.command]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
