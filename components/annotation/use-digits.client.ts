'use client'

import { useEffect, useRef } from 'react'
import { chordOf } from '@/components/keys/chord'
import { ownerOf } from '@/components/keys/mapped-keys'
import { isPlace } from './adder-keys'
import { useWorkspaceKeys } from './use-workspace-keys.client'
import { useText } from './workspace-context.client'

/**
 * While the text has the focus, `1` to `9` choose among what the box for a new annotation would offer, unless somebody has
 * given them to a command. `take` gets the place, from 0 on, and answers whether it meant something.
 */
export function useDigits(take: (place: number) => boolean): void {
  const text = useText()
  const keys = useWorkspaceKeys()
  const latest = useRef({ take, keys })
  latest.current = { take, keys }
  useEffect(() => {
    const element = text.current
    if (!element) return
    const press = (event: KeyboardEvent) => {
      const chord = chordOf(event) ?? ''
      const { take, keys } = latest.current
      if (event.target !== element || !isPlace(chord) || ownerOf(keys, chord) !== null) return
      if (take(Number(chord) - 1)) event.preventDefault()
    }
    element.addEventListener('keydown', press)
    return () => element.removeEventListener('keydown', press)
  }, [text])
}
